package org.rogatory.procedure;

import java.util.Optional;
import org.rogatory.convention.Article;

/** What a rule finds against an act: the rule adds its code, and its article where none more exact is given. */
public record Objection(String message, Optional<String> pointer, Optional<String> measure, Optional<Article> article) {

    public static Objection because(String message) {
        return new Objection(message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param place RFC 6901 pointer into what was sent */
    public Objection at(String place) {
        return new Objection(message, Optional.of(place), measure, article);
    }

    public Objection on(String measureId) {
        return new Objection(message, pointer, Optional.of(measureId), article);
    }

    public Objection citing(Article exact) {
        return new Objection(message, pointer, measure, Optional.of(exact));
    }
}
