package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.act.ActType;

class LawfulActsTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsAccepted() {
        return LawfulActs.all()
                .map(example -> DynamicTest.dynamicTest(
                        example.kind() + " " + example.attempt().act(),
                        () -> assertInstanceOf(
                                Decision.Accepted.class, example.attempt().decide(CaseBuilder.a(example.kind())))));
    }

    @Test
    void everyActHasAnExample() {
        var shown = LawfulActs.all()
                .map(example -> example.attempt().act())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActType.class)));
        assertEquals(EnumSet.allOf(ActType.class), shown);
    }
}
