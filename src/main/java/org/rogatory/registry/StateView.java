package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A State on a day, and the dated instruments and declarations behind it. */
@Schema(name = "State")
record StateView(
        @Schema(description = "ISO 3166-1 alpha-2 code, or EU", examples = "VN")
        String code,

        String name,

        @Schema(description = "The legal day for which all of this is said")
        LocalDate on,

        boolean party,

        @Schema(description = "Absent for a Party; else what is missing")
        Optional<String> notPartyBecause,

        boolean connected,
        boolean diplomaticChannel,
        boolean interpolWhenUrgent,
        boolean oralWhenUrgent,

        @Schema(description = "BCP 47 tags, 40(13)") SortedSet<String> languages,

        boolean interceptionBasis,
        boolean realTimeReservation,
        boolean preservationReservation,
        boolean treatyDependent,
        ExtraditionBasis extraditionLegalBasis,
        OptionalInt formalRequestDays,
        List<InstrumentView> instruments,
        List<DeclarationView> declarations) {

    @Schema(name = "Instrument")
    record InstrumentView(InstrumentType type, LocalDate on) {}

    @Schema(name = "Declaration")
    record DeclarationView(
            DeclarationName name,

            @Schema(
                    description = "true or false, a list of languages, or a number of days",
                    implementation = Object.class)
            JsonNode value,

            LocalDate from) {}

    static StateView of(StateEntry entry, LocalDate day) {
        var state = entry.on(day);
        return new StateView(
                state.code(),
                state.name(),
                state.day(),
                state.party(),
                state.whyNotParty(),
                state.connected(),
                state.diplomaticChannel(),
                state.interpolWhenUrgent(),
                state.oralWhenUrgent(),
                new TreeSet<>(state.languages()),
                state.interceptionBasis(),
                state.realTimeReservation(),
                state.preservationReservation(),
                state.treatyDependent(),
                state.extraditionLegalBasis(),
                state.formalRequestDays(),
                instruments(entry),
                declarations(entry));
    }

    private static List<InstrumentView> instruments(StateEntry entry) {
        return entry.instruments().stream()
                .map(i -> new InstrumentView(i.type(), i.depositedOn()))
                .toList();
    }

    private static List<DeclarationView> declarations(StateEntry entry) {
        return entry.declarations().stream()
                .map(d -> new DeclarationView(d.name(), d.setting(), d.validFrom()))
                .toList();
    }
}
