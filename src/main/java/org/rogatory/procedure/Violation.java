package org.rogatory.procedure;

import java.util.Optional;
import org.rogatory.convention.Article;

/**
 * A rule that stands in the way of an act.
 *
 * @param rule the rule's code
 * @param pointer RFC 6901 pointer into the draft (SUBMIT) or into the act's body
 * @param measure the measure for which the rule is broken
 */
public record Violation(
        String rule, Article article, String message, Optional<String> pointer, Optional<String> measure) {}
