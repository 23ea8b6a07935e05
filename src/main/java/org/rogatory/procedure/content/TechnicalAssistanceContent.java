package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** What help is needed, and in which form, 54. */
public record TechnicalAssistanceContent(Optional<String> need, Optional<String> form, Optional<String> facts)
        implements Content {

    public static final ContentForm<TechnicalAssistanceContent> FORM = ContentForm.of(
            TechnicalAssistanceContent.class,
            List.of(
                    item("54", "/need", "what is needed", c -> c.need().isPresent()),
                    item(
                            "54",
                            "/form",
                            "in which form help is wanted",
                            c -> c.form().isPresent())));
}
