package org.rogatory.procedure;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Article;

/** The facts of a condition: the article it rests on and the measures it covers; its text is content. */
public record ConditionTerms(Optional<Article> article, List<String> measures) {}
