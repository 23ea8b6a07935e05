package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.problem.BadInput;

/** What may be declared, and from which day. */
final class DeclarationRules {
    private DeclarationRules() {}

    static Optional<BadInput> form(DeclarationName name, JsonNode value, String pointer) {
        return name.accepts(value) ? Optional.empty() : Optional.of(BadInput.at(pointer, name.demand()));
    }

    /** What was said of a past day stays said: requests were judged by it. */
    static Optional<BadInput> ahead(LocalDate from, LocalDate today, String pointer) {
        return from.isBefore(today)
                ? Optional.of(BadInput.at(pointer, "lies in the past; a declaration holds from today or later"))
                : Optional.empty();
    }
}
