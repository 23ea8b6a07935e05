package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** What a State tells another unasked, and under which restrictions, which are read before the rest, 40(4)-(5), 51. */
public record InformationContent(
        List<OffenceStated> offences,
        Optional<String> information,
        List<String> restrictions,
        List<Person> persons,
        List<Account> accounts)
        implements Content {

    public static final ContentForm<InformationContent> FORM = ContentForm.of(
                    InformationContent.class,
                    List.of(item(
                            "40(4)",
                            "/information",
                            "the information",
                            c -> c.information().isPresent())))
            .each("offences", InformationContent::offences, OffenceStated.ITEMS)
            .each(
                    "restrictions",
                    InformationContent::restrictions,
                    List.of(item("40(5)", "", "what the restriction demands", r -> !r.isBlank())));
}
