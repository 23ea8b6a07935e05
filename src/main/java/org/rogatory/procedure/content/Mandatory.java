package org.rogatory.procedure.content;

import java.util.function.Predicate;
import org.rogatory.convention.Article;

/**
 * One item that a request must say.
 *
 * @param article the letter that demands it
 * @param pointer RFC 6901 pointer relative to the thing that it belongs to
 * @param says what it is, as a clause that follows "Missing:"
 */
public record Mandatory<T>(Article article, String pointer, String says, Predicate<T> present) {

    public static <T> Mandatory<T> item(String article, String pointer, String says, Predicate<T> present) {
        return new Mandatory<>(Article.of(article), pointer, says, present);
    }
}
