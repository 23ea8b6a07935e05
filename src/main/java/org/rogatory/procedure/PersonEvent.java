package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the person of a request is, or what the person agreed to, from a day on: 37, 38, 40(9)-(11).
 *
 * @param on the day
 * @param until the last day, where what happened is for a time only
 * @param daysInCustody days that count towards the sentence, 40(10)
 */
public record PersonEvent(What what, LocalDate on, Optional<LocalDate> until, Optional<Integer> daysInCustody) {

    /** What happened to the person. */
    public enum What {
        CONSENTED,
        CONSENT_REVOKED,
        TRANSFER_AGREED,
        ARRESTED,
        IN_CUSTODY,
        RELEASED,
        SURRENDER_ARRANGED,
        /** Until a new day, where one is named. */
        SURRENDER_POSTPONED,
        SURRENDERED,
        TRANSFERRED,
        RETURNED
    }
}
