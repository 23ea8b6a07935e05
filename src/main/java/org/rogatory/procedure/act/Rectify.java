package org.rogatory.procedure.act;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Corrects clerical errors in texts of an own act; both versions stay visible. */
public record Rectify(Integer act, @AtLeastOne List<TextCorrection> corrections, String reason)
        implements ActBody, ActBody.AboutActs {

    /** The text that now stands at the RFC 6901 pointer into the act's body (for SUBMIT: into the draft). */
    public record TextCorrection(
            @Coded(Coded.POINTER) String pointer,
            @Coded(Coded.ANY) String value) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.RecordAmended(List.of(act), false));
    }

    @Override
    public List<Integer> actsNamed() {
        return List.of(act);
    }
}
