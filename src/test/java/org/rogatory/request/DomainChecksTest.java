package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.http.ComponentCheck.Fault;
import org.rogatory.procedure.act.AtLeastOne;
import org.rogatory.procedure.act.Coded;

final class DomainChecksTest {
    private final DomainChecks checks = new DomainChecks();

    private record Sample(
            @Coded String id,
            @Coded(Coded.STATE) Optional<String> state,
            @Coded List<String> ids,
            @AtLeastOne List<Integer> acts,
            String text) {}

    @Test
    void textListsAndOptionalsAreHeldAgainstTheirForm() {
        assertEquals(List.of(""), pointers("id", "m 1"));
        assertEquals(List.of(), pointers("id", "m1"));
        assertEquals(List.of(""), pointers("state", Optional.of("Fr")));
        assertEquals(List.of(), pointers("state", Optional.of("FR")));
        assertEquals(List.of(), pointers("state", Optional.empty()));
        assertEquals(List.of("/0", "/2"), pointers("ids", List.of("", "m1", "m1\n")));
        assertEquals(List.of(), pointers("text", "\n"));
    }

    @Test
    void aListThatNeedsAnItemIsNotEmpty() {
        assertEquals(List.of(""), pointers("acts", List.of()));
        assertEquals(List.of(), pointers("acts", List.of(1)));
    }

    @Test
    void everyFormIsToldInASentenceOfItsOwn() throws IllegalAccessException {
        for (var form : Coded.class.getDeclaredFields()) {
            if (!form.get(null).equals(Coded.ANY)) {
                assertNotEquals(DomainChecks.ELSE, DomainChecks.sentence((String) form.get(null)), form.getName());
            }
        }
    }

    private List<String> pointers(String component, Object content) {
        var found = Arrays.stream(Sample.class.getRecordComponents())
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .orElseThrow();
        return checks.faults(found, content).map(Fault::pointer).toList();
    }
}
