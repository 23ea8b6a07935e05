package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** A question from police to police, 47(1). */
public record EnquiryContent(
        List<OffenceStated> offences,
        Optional<String> facts,
        Optional<String> question,
        List<Person> persons,
        List<Account> accounts)
        implements Content {

    public static final ContentForm<EnquiryContent> FORM = ContentForm.of(
                    EnquiryContent.class,
                    List.of(item(
                            "47(1)",
                            "/question",
                            "the question",
                            c -> c.question().isPresent())))
            .each("offences", EnquiryContent::offences, OffenceStated.ITEMS);
}
