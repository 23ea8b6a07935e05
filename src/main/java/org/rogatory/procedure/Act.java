package org.rogatory.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.act.ActType;

/**
 * The facts of one dated, attributed, immutable procedural step, as {@code decide} yields them.
 *
 * @param authority the authority that acted; none for SYSTEM
 * @param warnings codes of the rules that were broken without blocking
 * @param ownSide an internal step of one State
 * @param procedure SHA-256 (base64url) of the definition that allowed the act
 */
public record Act(
        int number,
        ActType type,
        Side side,
        Optional<UUID> authority,
        Status statusBefore,
        Status statusAfter,
        Instant at,
        List<Effect> effects,
        List<String> warnings,
        Optional<RecordedFrom> recordedFrom,
        boolean ownSide,
        String procedure) {

    /** The same act, which says that it does these things too. */
    public Act with(List<Effect> more) {
        return new Act(
                number,
                type,
                side,
                authority,
                statusBefore,
                statusAfter,
                at,
                Stream.concat(effects.stream(), more.stream()).toList(),
                warnings,
                recordedFrom,
                ownSide,
                procedure);
    }
}
