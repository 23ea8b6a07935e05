package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.AGREE_TRANSFER;
import static org.rogatory.procedure.act.ActType.RECORD_TRANSFER;

import java.util.Set;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.RecordConsent;
import org.rogatory.procedure.act.RevokeConsent;

/** Who agreed: both States, and the person. */
final class Consent {
    static final Law OF_BOTH = Law.ofActs(
            "1: either, then the other: agreed is what both sides named alike",
            step -> !(step.deed().body() instanceof ActBody.NamingTerms terms)
                    || step.act().statusAfter() != Status.AGREED
                    || isNamedByTheOther(step, terms));

    static final Law OF_THE_PERSON = Law.ofActs(
            "40(9), 38: no person is transferred without a free and informed consent that is in force",
            step -> step.as(RecordConsent.class)
                            .map(c -> c.free() && c.informed())
                            .orElse(true)
                    && (!isForTheTransfer(step) || isInForce(step.before())));

    private Consent() {}

    private static boolean isNamedByTheOther(Transition.Step step, ActBody.NamingTerms terms) {
        return step.before().deeds().stream()
                .filter(d -> d.body() instanceof ActBody.NamingTerms)
                .reduce((earlier, later) -> later)
                .filter(d -> d.act().side() != step.act().side())
                .filter(d -> ((ActBody.NamingTerms) d.body()).terms().equals(terms.terms()))
                .isPresent();
    }

    private static boolean isForTheTransfer(Transition.Step step) {
        return step.act().type() == RECORD_TRANSFER
                || step.act().type() == AGREE_TRANSFER && step.act().statusAfter() == Status.AGREED;
    }

    private static boolean isInForce(Case c) {
        return c.deeds().stream()
                .map(Case.Deed::body)
                .filter(b -> Set.of(RecordConsent.class, RevokeConsent.class).contains(b.getClass()))
                .reduce((earlier, later) -> later)
                .filter(RecordConsent.class::isInstance)
                .isPresent();
    }
}
