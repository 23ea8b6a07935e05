package org.rogatory.docs;

import static org.rogatory.docs.Markdown.anchor;
import static org.rogatory.docs.Markdown.code;
import static org.rogatory.docs.Markdown.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.docs.Demand.Named;
import org.rogatory.docs.Demand.Standing;
import org.rogatory.procedure.machine.RuleBook;

/** What the Convention demands, and what answers each demand: article, rule, acts, tests. */
final class CoveragePage {
    private static final String ABOUT = """
            Every rule of the Convention that the working catalogue of its articles lists, in our own words, and how this
            service stands to it. The catalogue is no authentic text and no legal advice. A rule is enforced in the acts
            that it guards, of the kinds that are built; the tests are tables of cases, each of which a rule blocks or
            lets through.""";
    private static final List<String> ENFORCED = List.of(
            "demand", "article", "what", "rule", "guards", "tests: blocked / let through", "beside", "left to people");

    private final Demands demands;
    private final Cases cases;

    CoveragePage(Demands demands, Cases cases) {
        this.demands = demands;
        this.cases = cases;
    }

    Page page() {
        var page = Markdown.page("Coverage of the Convention").text(ABOUT.strip());
        page.table(List.of("standing", "rules", "which means"), counts());
        page.heading(2, "Enforced")
                .table(ENFORCED, demands.of(Standing.ENFORCED).stream().flatMap(this::enforced));
        section(page, Standing.RECORDED, "kept by", "why no more");
        section(page, Standing.LATER, "kind, and what is there already", "note");
        page.heading(2, "Not applicable")
                .table(
                        List.of("demand", "article", "what", "why"),
                        demands.of(Standing.NOT_APPLICABLE).stream()
                                .map(d -> List.of(head(d), d.article().citation(), d.what(), d.why())));
        return new Page(Page.COVERAGE, page.toString());
    }

    private Stream<List<String>> counts() {
        var byStanding = Arrays.stream(Standing.values())
                .map(s -> List.of(s.words(), "" + demands.of(s).size(), s.says()));
        return Stream.concat(
                byStanding,
                Stream.of(
                        List.of(
                                "unaccounted",
                                "" + demands.unaccounted().size(),
                                "No standing, or a rule of no demand."),
                        List.of("all", "" + demands.all().count(), "")));
    }

    /** A row for each rule; what is said of the demand stands in the first. */
    private Stream<List<String>> enforced(Demand demand) {
        var rules = demand.rules().toList();
        return Stream.iterate(0, i -> i < rules.size(), i -> i + 1).map(i -> {
            var first = i == 0;
            var code = rules.get(i);
            var rule = RuleBook.rule(code).orElseThrow();
            return List.of(
                    first ? head(demand) : "",
                    first ? demand.article().citation() : "",
                    first ? demand.what() : "",
                    link(code, Page.RULES, code) + ": " + Guards.strictness(rule.lenience()),
                    Guards.acts(rule),
                    cases.of(code),
                    first ? others(demand) : "",
                    first ? demand.why() : "");
        });
    }

    private void section(Markdown page, Standing standing, String by, String why) {
        var title = standing.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + standing.words().substring(1);
        page.heading(2, title)
                .table(
                        List.of("demand", "article", "what", by, why),
                        demands.of(standing).stream()
                                .map(d -> List.of(head(d), d.article().citation(), d.what(), everything(d), d.why())));
    }

    private static String everything(Demand demand) {
        return Stream.concat(
                        Stream.of(others(demand)), demand.rules().map(rule -> "rule " + link(rule, Page.RULES, rule)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String others(Demand demand) {
        return demand.others().map(Named::toString).collect(Collectors.joining(", "));
    }

    private static String head(Demand demand) {
        return anchor(demand.id()) + code(demand.id());
    }
}
