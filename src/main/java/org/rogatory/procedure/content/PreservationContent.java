package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Kind;

/** What a request for preservation says, 42(3). */
public record PreservationContent(
        Optional<RequestingAuthority> requestingAuthority,
        List<OffenceStated> offences,
        Optional<String> facts,
        List<DataSought> data,
        Optional<String> relationToOffence,
        Optional<Custodian> custodian,
        Optional<String> necessity,
        Optional<Kind> intendsToRequest,
        Optional<Boolean> doNotNotifyUser)
        implements Content {

    private static final List<Mandatory<PreservationContent>> ITEMS = List.of(
            item(
                    "42(3)(a)",
                    "/requestingAuthority",
                    "the authority that seeks the preservation",
                    c -> c.requestingAuthority()
                            .flatMap(RequestingAuthority::name)
                            .isPresent()),
            item(
                    "42(3)(b)",
                    "/facts",
                    "a brief summary of the facts",
                    c -> c.facts().isPresent()),
            item("42(3)(c)", "/data", "the data to be preserved", c -> DataSought.isDescribed(c.data())),
            item(
                    "42(3)(c)",
                    "/relationToOffence",
                    "its relation to the offence",
                    c -> c.relationToOffence().isPresent()),
            item(
                    "42(3)(e)",
                    "/necessity",
                    "why the preservation is necessary",
                    c -> c.necessity().isPresent()),
            item(
                    "42(3)(f)",
                    "/intendsToRequest",
                    "the intention to send a request under article 44 or 40",
                    c -> c.intendsToRequest().filter(Kind::asksForPreservedData).isPresent()));

    /** 42(3)(a) to (f); the custodian as far as known (d), and (g) where wanted. */
    public static ContentForm<PreservationContent> form() {
        return ContentForm.of(PreservationContent.class, ITEMS)
                .each("offences", PreservationContent::offences, OffenceStated.items("42(3)(b)"));
    }
}
