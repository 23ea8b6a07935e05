package org.rogatory.docs;

import static org.rogatory.docs.Markdown.code;
import static org.rogatory.docs.Markdown.codes;
import static org.rogatory.docs.Markdown.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.GeneralRules;
import org.rogatory.procedure.rule.ObligationsSeen;
import org.rogatory.request.PublishedDiagrams;

/** Every procedure that runs: its statuses, its diagram, its acts with their rules; obligations and grounds. */
final class ProceduresPage {
    private static final String ABOUT = """
            What is enforced, kind by kind; `GET /v1/procedures/{kind}` publishes the same as JSON, as Mermaid and as a
            drawing. Kinds that move alike share a section.""";
    private static final String DIAGRAM = """
            Acts that leave the status as it is are not drawn. Where an act leads to one of several statuses, as the case
            stands, an arrow leads to a crossroads and from there to each of them.""";

    private final ObligationsSeen obligations;

    ProceduresPage(ObligationsSeen obligations) {
        this.obligations = obligations;
    }

    Page page() {
        var page = Markdown.page("Procedures").text(ABOUT.strip());
        machines().forEach(machine -> describe(page, machine));
        obligations(page);
        grounds(page);
        page.heading(2, "Not built yet")
                .list(Guards.kindsNotBuilt().stream()
                        .map(kind -> "%s (%s): %s".formatted(code(kind), kind.article(), kind.title())));
        return new Page(Page.PROCEDURES, page.toString());
    }

    private static Collection<List<Procedure>> machines() {
        return Procedures.all().stream()
                .collect(Collectors.groupingBy(PublishedDiagrams::shape, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static void describe(Markdown page, List<Procedure> machine) {
        var first = machine.get(0);
        page.heading(2, machine.stream().map(p -> p.kind().title()).collect(Collectors.joining(", ")));
        page.list(machine.stream()
                .map(Procedure::kind)
                .map(kind -> "%s, article %s, for %s".formatted(code(kind), kind.article(), codes(kind.purposes()))));
        page.table(List.of("status", "phase"), statuses(first).stream().map(s -> List.of(code(s), "" + s.phase())));
        page.text(DIAGRAM.strip()).block("mermaid", PublishedDiagrams.mermaid(first));
        page.text("Every act stands under " + general() + "; what guards it beside these:");
        page.table(
                List.of("act", "side", "own side", "from", "to", "rules"),
                ActRow.of(machine).map(ActRow::cells));
    }

    private static String general() {
        return GeneralRules.ofEveryAct().stream()
                .map(rule -> link(rule.code(), Page.RULES, rule.code()))
                .collect(Collectors.joining(", "));
    }

    private static Set<Status> statuses(Procedure procedure) {
        var all = EnumSet.noneOf(Status.class);
        procedure.steps().stream().map(Step::from).forEach(all::addAll);
        procedure.steps().stream().map(Step::possible).forEach(all::addAll);
        return all;
    }

    private void obligations(Markdown page) {
        page.heading(2, "Obligations")
                .text(
                        "What one side comes to owe; opened and settled as the acts in the tables of cases say. What is open\n"
                                + "lapses when the request concludes.")
                .table(
                        List.of("code", "article", "owed by", "opened by", "settled by"),
                        Arrays.stream(ObligationCode.values()).map(this::obligation));
    }

    private List<String> obligation(ObligationCode code) {
        var openers = obligations.openersOf(code);
        var debtors = obligations.debtorsOf(code);
        return List.of(
                code(code) + (code.ownSide() ? " (own side)" : ""),
                code.article().citation(),
                debtors.stream().map(Enum::name).collect(Collectors.joining(", ")),
                openers.isEmpty() ? "nothing yet" : codes(openers),
                codes(obligations.settlersOf(code)));
    }

    private static void grounds(Markdown page) {
        page.heading(2, "Grounds of refusal")
                .table(
                        List.of("ground", "article", "says", "open to", "only for", "consultation before"),
                        Arrays.stream(RefusalGround.values()).map(ProceduresPage::ground));
    }

    private static List<String> ground(RefusalGround ground) {
        return List.of(
                code(ground),
                ground.article().citation(),
                ground.title(),
                openTo(ground),
                ground.limit().orElse(""),
                ground.needsConsultation() ? "yes" : "");
    }

    private static String openTo(RefusalGround ground) {
        return switch (ground.standing()) {
            case NEVER -> "nobody";
            case EXPLANATION_ONLY -> "nobody alone; beside an open ground it is kept as explanation";
            case GROUND -> ground.kinds().containsAll(List.of(Kind.values())) ? "every kind" : kinds(ground.kinds());
        };
    }

    /** Those that are built first. */
    private static String kinds(Set<Kind> open) {
        var sorted = new ArrayList<String>();
        open.stream().filter(Guards::isBuilt).map(Markdown::code).forEach(sorted::add);
        open.stream()
                .filter(kind -> !Guards.isBuilt(kind))
                .map(kind -> code(kind) + " (later)")
                .forEach(sorted::add);
        return String.join(", ", sorted);
    }
}
