package org.rogatory.docs;

import static org.rogatory.docs.Markdown.anchor;
import static org.rogatory.docs.Markdown.code;
import static org.rogatory.docs.Markdown.link;

import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.machine.RuleBook;

/** Every rule that guards an act. */
final class RulesPage {
    private static final List<String> HEAD =
            List.of("rule", "article", "says", "when broken", "reads", "guards", "for");

    private final Demands demands;

    RulesPage(Demands demands) {
        this.demands = demands;
    }

    Page page() {
        var page = Markdown.page("Rules")
                .text(
                        "The %d rules that guard acts, as `GET /v1/rules` lists them. A broken rule blocks the act, or where\n"
                                        .formatted(RuleBook.all().size())
                                + "it says so is recorded on it as a warning. A rule that reads the case alone is told before anybody\n"
                                + "has written a body. The last column leads to what the Convention demands.")
                .table(HEAD, RuleBook.all().stream().map(this::row));
        return new Page(Page.RULES, page.toString());
    }

    private List<String> row(Rule<?> rule) {
        return List.of(
                anchor(rule.code()) + code(rule.code()),
                rule.article().citation(),
                rule.says(),
                Guards.strictness(rule.lenience()),
                rule.readsBody() ? "case and body" : "case",
                Guards.acts(rule),
                demands.namingRule(rule.code())
                        .map(demand -> link(demand.id(), Page.COVERAGE, demand.id()))
                        .collect(Collectors.joining(", ")));
    }
}
