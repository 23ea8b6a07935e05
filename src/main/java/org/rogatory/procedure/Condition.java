package org.rogatory.procedure;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Article;

/**
 * A condition that binds, 40(28), 36(1)(b): its text stands in the content of act {@code statedIn}, at {@code place}.
 *
 * @param acceptedBy number of the act that accepted it
 * @param statedIn number of the act whose content words it
 * @param place where in that act's list of conditions, from 0
 */
public record Condition(
        String id, Optional<Article> article, List<String> measures, int acceptedBy, int statedIn, int place) {}
