package org.rogatory.request;

import java.util.Optional;
import java.util.function.Function;
import org.rogatory.access.Caller;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;

/**
 * What a caller may see: a State's officers see their State's requests but not the other side's internal steps; a 24/7
 * point sees those of its kinds, a competent authority what was entrusted to it; a draft is seen by the authority that
 * writes it. What a caller may not see does not exist. {@link Viewers} says which requests, this what of one.
 *
 * @param side the side on which the caller's State stands
 */
record Visibility(Side side) {

    static Visibility of(Caller caller, CooperationRequest request) {
        return new Visibility(caller.isOf(request.requestingState()) ? Side.REQUESTING : Side.REQUESTED);
    }

    boolean hides(Act act) {
        return act.ownSide() && act.side() != side;
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
