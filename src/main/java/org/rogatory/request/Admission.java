package org.rogatory.request;

import java.util.Optional;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Actor.Capacity;
import org.rogatory.procedure.By;
import org.rogatory.procedure.RecordedFrom;

/** As whom a caller acts in a request: on which side, and in which capacity. */
final class Admission {
    private Admission() {}

    static Actor actor(Caller caller, CooperationRequest request, By whose, Optional<RecordedFrom> paper) {
        var own = Visibility.of(caller, request).side();
        var side = paper.isPresent() ? own.other() : own;
        return new Actor(side, Optional.of(caller.ownAuthority().id()), capacity(caller, request.kind(), whose), paper);
    }

    private static Capacity capacity(Caller caller, Kind kind, By whose) {
        if (whose == By.ENTRUSTED && caller.is(Role.COMPETENT_AUTHORITY)) {
            return Capacity.COMPETENT;
        }
        if (whose == By.REGISTRAR && caller.is(Role.REGISTRAR)) {
            return Capacity.REGISTRAR;
        }
        return caller.mayActIn(kind.functions()) ? Capacity.CENTRAL : Capacity.OBSERVER;
    }
}
