package org.rogatory.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A State as it stands on a legal day: whether it is a Party and what it has declared. Nothing declared means false,
 * an empty set of languages, no number of days.
 *
 * @param whyNotParty empty for a Party; else a clause that follows the State's name, such as "has signed but deposited
 *     no instrument of ratification, acceptance or approval"
 * @param connected whether it works with this service; if not, it is served on paper
 * @param diplomaticChannel whether it insists on diplomatic channels, 40(12), 37
 * @param interpolWhenUrgent whether it agreed to INTERPOL in urgent cases, 40(12)
 * @param oralWhenUrgent whether it agreed to oral requests in urgent cases, 40(13)
 * @param languages BCP 47 tags of the languages it accepts, 40(13)
 * @param interceptionBasis whether its law or treaties let it intercept content data for another State, 46
 * @param realTimeReservation whether it made the reservation of 23(3)
 * @param preservationReservation whether it reserved dual criminality for preservation, 42(5)
 * @param treatyDependent whether it makes extradition conditional on a treaty, 37(5)
 * @param formalRequestDays within how many days of an arrest it expects the formal request, 37(10)
 */
public record StateOnDay(
        String code,
        String name,
        LocalDate day,
        Optional<String> whyNotParty,
        boolean connected,
        boolean diplomaticChannel,
        boolean interpolWhenUrgent,
        boolean oralWhenUrgent,
        Set<String> languages,
        boolean interceptionBasis,
        boolean realTimeReservation,
        boolean preservationReservation,
        boolean treatyDependent,
        ExtraditionBasis extraditionLegalBasis,
        OptionalInt formalRequestDays) {

    public boolean party() {
        return whyNotParty.isEmpty();
    }
}
