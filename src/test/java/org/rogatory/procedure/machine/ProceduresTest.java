package org.rogatory.procedure.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;

/** Every machine as it is written, built anew, beside the one that runs. */
class ProceduresTest {
    @ParameterizedTest
    @MethodSource("written")
    void whatIsWrittenIsWhatRuns(Procedure anew) {
        var running = Procedures.of(anew.kind()).orElseThrow();
        assertEquals(List.copyOf(running.steps()), List.copyOf(anew.steps()));
        assertEquals(running.form().type(), anew.form().type());
    }

    @Test
    void everyKindIsWrittenOnce() {
        var kinds = written().map(Procedure::kind).sorted().toList();
        assertEquals(List.of(Kind.values()), kinds);
        assertEquals(kinds, Procedures.all().stream().map(Procedure::kind).toList());
    }

    static Stream<Procedure> written() {
        return Procedures.written();
    }
}
