package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.Article;
import org.rogatory.procedure.Condition;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.UseLimit;
import org.rogatory.procedure.UseTerms;

/**
 * On which terms the other side holds a document that was handed over to it: they travel with it, 40(28), 40(19), 36.
 *
 * @param handedOverBy number of the act that handed it over
 * @param personalData whether that act said that it holds personal data, 36
 */
@Schema(name = "DocumentTerms")
public record DocumentTerms(
        int handedOverBy,
        @Schema(description = "The State that is bound") String binds,
        boolean personalData,

        @Schema(description = "The conditions that it accepted")
        List<Bound> conditions,

        @Schema(description = "What it may not do without asking")
        List<Limit> limits,

        @Schema(description = "In which exchanges of this request it was allowed more; how much more, their acts say")
        List<Allowed> allowed) {

    /** A condition that binds; its text is absent once it was erased. */
    @Schema(name = "DocumentCondition")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Bound(String id, Optional<String> text, Optional<Article> article, int acceptedBy) {
        static Bound of(Condition condition, RequestTexts texts) {
            var text = RequestViews.wording(condition, texts).map(JsonNode::asText);
            return new Bound(condition.id(), text, condition.article(), condition.acceptedBy());
        }
    }

    /** A limit of the Convention. */
    @Schema(name = "DocumentLimit")
    public record Limit(UseLimit code, Article article, String text) {
        static Limit of(UseLimit limit) {
            return new Limit(limit, limit.article(), limit.says());
        }
    }

    /** An exchange in which the holder was allowed what it asked for. */
    @Schema(name = "DocumentUseAllowed")
    public record Allowed(String exchange, Topic topic) {
        static Allowed of(Exchange exchange) {
            return new Allowed(exchange.id(), exchange.topic());
        }
    }

    static DocumentTerms of(UseTerms terms, String bound, RequestTexts texts) {
        return new DocumentTerms(
                terms.act(),
                bound,
                terms.personalData(),
                terms.conditions().stream().map(c -> Bound.of(c, texts)).toList(),
                terms.limits().stream().map(Limit::of).toList(),
                terms.exchanges().stream().map(Allowed::of).toList());
    }
}
