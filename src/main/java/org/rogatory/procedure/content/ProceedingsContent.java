package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** Who is suspected of what, and why the other State should try it, 39(1). */
public record ProceedingsContent(
        List<Person> suspects, List<OffenceStated> offences, Optional<String> facts, Optional<String> whyThere)
        implements Content {

    public static final ContentForm<ProceedingsContent> FORM = ContentForm.of(
                    ProceedingsContent.class,
                    List.of(
                            item(
                                    "39(1)",
                                    "/suspects",
                                    "a suspect",
                                    c -> !c.suspects().isEmpty()),
                            item("39(1)", "/facts", "the facts", c -> c.facts().isPresent()),
                            item(
                                    "39(1)",
                                    "/whyThere",
                                    "why proceedings in the requested State serve justice better",
                                    c -> c.whyThere().isPresent())))
            .each(
                    "suspects",
                    ProceedingsContent::suspects,
                    List.of(item("39(1)", "", "who the suspect is", Person::isIdentified)))
            .each("offences", ProceedingsContent::offences, OffenceStated.ITEMS);

    @Override
    public List<Person> persons() {
        return suspects;
    }
}
