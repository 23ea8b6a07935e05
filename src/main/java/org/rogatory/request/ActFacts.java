package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.RecordedFrom;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/**
 * The canonical form of an act: what is hashed for ever. Facts only; content is committed to by its digest.
 *
 * @param v version of this form; later ones only gain optional members
 * @param log origin of the log to which the act belongs
 * @param previous digest of the act before
 * @param documents SHA-256 digests of the documents that the act names
 * @param content SHA-256(salt ‖ canonical content)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ActFacts(
        int v,
        String log,
        UUID request,
        int number,
        String previous,
        ActType type,
        Side side,
        Optional<UUID> authority,
        Status statusBefore,
        Status statusAfter,
        Instant at,
        List<Effect> effects,
        List<String> documents,
        List<String> warnings,
        Optional<RecordedFrom> recordedFrom,
        boolean ownSide,
        String procedure,
        String content) {

    private static final int VERSION = 1;

    static ActFacts of(String log, UUID request, Act act, List<String> documents, Links links) {
        return new ActFacts(
                VERSION,
                log,
                request,
                act.number(),
                links.previous(),
                act.type(),
                act.side(),
                act.authority(),
                act.statusBefore(),
                act.statusAfter(),
                act.at(),
                act.effects(),
                documents,
                act.warnings(),
                act.recordedFrom(),
                act.ownSide(),
                act.procedure(),
                links.content());
    }

    /** The digests that tie an act to the one before and to its content. */
    record Links(String previous, String content) {}

    Act act() {
        return new Act(
                number,
                type,
                side,
                authority,
                statusBefore,
                statusAfter,
                at,
                effects,
                warnings,
                recordedFrom,
                ownSide,
                procedure);
    }
}
