package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Article;
import org.rogatory.procedure.ConditionTerms;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Situation;

/** A condition as worded; without measures it covers all that are not settled. */
public record ConditionSought(
        String text, Optional<Article> article, @Coded List<String> measures) {
    ConditionTerms terms(Situation s) {
        var unsettled = s.file().measures().stream()
                .filter(m -> !m.status().settled())
                .map(Measure::id)
                .toList();
        return new ConditionTerms(article, measures.isEmpty() ? unsettled : measures);
    }
}
