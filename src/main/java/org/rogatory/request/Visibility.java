package org.rogatory.request;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;

/**
 * What a caller may see: a State's officers see their State's requests but not the other side's internal steps; a
 * competent authority sees what was entrusted to it; a draft is seen by the authority that writes it. What a caller may
 * not see does not exist.
 *
 * @param side the side on which the caller's State stands
 */
record Visibility(Side side) {

    static Visibility of(Caller caller, CooperationRequest request) {
        return new Visibility(caller.isOf(request.requestingState()) ? Side.REQUESTING : Side.REQUESTED);
    }

    /** The names under which sight is kept for this caller. */
    static Set<String> viewers(Caller caller) {
        var viewers = new LinkedHashSet<String>();
        if (caller.isAnyOf(Role.CENTRAL_AUTHORITY, Role.CONTACT_POINT_24_7, Role.AUDITOR, Role.REGISTRAR)) {
            caller.authority().ifPresent(authority -> viewers.add(authority.state()));
        }
        if (caller.isAnyOf(Role.CENTRAL_AUTHORITY, Role.CONTACT_POINT_24_7, Role.COMPETENT_AUTHORITY)) {
            caller.authority().ifPresent(authority -> viewers.add(authority.id().toString()));
        }
        return viewers.isEmpty() ? Set.of("nobody") : viewers;
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
