package org.rogatory.convention;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place in the Convention as lawyers cite it: {@code 40(28)}, {@code 40(21)(b)}, {@code 2(h)}.
 *
 * @param citation article, paragraph and letter
 */
public record Article(String citation) {
    /** The form of a citation, as a regular expression. */
    public static final String FORM = "([1-9]|[1-5]\\d|6[0-8])(\\(([1-9]|[12]\\d|3[0-2])\\))?(\\([a-o]\\))?";

    private static final Pattern CITATION = Pattern.compile(FORM);

    /** @throws IllegalArgumentException when the citation names no article from 1 to 68 */
    public Article {
        Objects.requireNonNull(citation);
        if (!CITATION.matcher(citation).matches()) {
            throw new IllegalArgumentException("no citation of the Convention: " + citation);
        }
    }

    public static Article of(String citation) {
        return new Article(citation);
    }

    /** True when this place lies within the other one: {@code 40(21)(b)} within {@code 40(21)}. */
    public boolean within(Article other) {
        return citation.equals(other.citation) || citation.startsWith(other.citation + "(");
    }

    @Override
    public String toString() {
        return citation;
    }
}
