package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.access.Caller;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActType;

/**
 * What a caller may see: a State's officers see their State's requests but not the other side's internal steps; a 24/7
 * point sees those of its kinds, a competent authority what was entrusted to it; a draft is seen by the authority that
 * writes it. What was sent unasked is read by the receiver once it has accepted the restrictions, 40(5). What a caller
 * may not see does not exist. {@link Viewers} says which requests, this what of one.
 *
 * @param side the side on which the caller's State stands
 */
public record Visibility(Side side) {
    private static final String RESTRICTIONS = "restrictions";
    private static final int SUBMISSION = 1;

    static Visibility of(Caller caller, CooperationRequest request) {
        return new Visibility(caller.isOf(request.requestingState()) ? Side.REQUESTING : Side.REQUESTED);
    }

    boolean hides(Act act) {
        return hides(act.ownSide(), act.side());
    }

    /** Whether an act is an internal step of another side than this. */
    public boolean hides(boolean ownSide, Side doneBy) {
        return ownSide && doneBy != side;
    }

    /** What the request says, as far as the caller may read it. */
    Optional<JsonNode> content(CaseFile file, Optional<JsonNode> said) {
        return seals(file) ? said.flatMap(Visibility::restrictions) : said;
    }

    /** Whether what an act says would tell the receiver what lies sealed: corrections of what was submitted. */
    boolean hides(JsonNode body, CaseFile file) {
        return seals(file)
                && body.path("type").asText().equals(ActType.RECTIFY.name())
                && body.path("act").asInt() == SUBMISSION;
    }

    /** Whether what was said in an act would tell the receiver what lies sealed: the submission, or a correction of it. */
    boolean withholds(int act, JsonNode body, CaseFile file) {
        return seals(file) && act == SUBMISSION || hides(body, file);
    }

    /** The receiver reads nothing but the restrictions. */
    boolean seals(CaseFile file) {
        return side == Side.REQUESTED && file.sealed();
    }

    private static Optional<JsonNode> restrictions(JsonNode content) {
        return Optional.of(content)
                .filter(said -> said.has(RESTRICTIONS))
                .map(said -> ((ObjectNode) said.deepCopy()).retain(RESTRICTIONS));
    }

    boolean shows(Obligation obligation) {
        return shows(obligation.code(), obligation.owedBy());
    }

    /** Whether an effect of an act that is seen is seen as well; obligations are found by their id. */
    boolean shows(Effect effect, Function<String, Optional<Obligation>> obligations) {
        if (effect instanceof Effect.ObligationOpened opened) {
            return shows(opened.code(), opened.owedBy());
        }
        return !(effect instanceof Effect.ObligationSettled settled)
                || obligations
                        .apply(settled.obligation())
                        .filter(o -> !shows(o))
                        .isEmpty();
    }

    private boolean shows(ObligationCode code, Side owedBy) {
        return !code.ownSide() || owedBy == side;
    }
}
