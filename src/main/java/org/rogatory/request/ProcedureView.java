package org.rogatory.request;

import java.util.List;
import java.util.Set;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.By;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;

/** A procedure as published: what is enforced, and nothing else. */
record ProcedureView(Kind kind, Article article, String title, List<StatusView> statuses, List<StepView> acts) {

    /** A status and its phase. */
    record StatusView(Status status, Phase phase) {}

    /** One row: an act, whose it is, from which statuses it leads where, and the rules that guard it. */
    record StepView(
            ActType act,
            Article article,
            String says,
            By by,
            boolean ownSide,
            Set<Status> from,
            String to,
            Set<Status> possible,
            List<RuleView> rules) {}

    static ProcedureView of(Procedure procedure) {
        var kind = procedure.kind();
        return new ProcedureView(
                kind,
                kind.article(),
                kind.title(),
                procedure.statuses().stream()
                        .map(s -> new StatusView(s, s.phase()))
                        .toList(),
                procedure.steps().stream().map(ProcedureView::step).toList());
    }

    private static StepView step(Step<?> step) {
        var type = step.type();
        return new StepView(
                type,
                type.article(),
                type.says(),
                step.by(),
                step.ownSide(),
                step.from(),
                step.to().code(),
                step.possible(),
                step.rules().stream().map(RuleView::of).toList());
    }

    /** A rule with its article, and when it warns instead of blocking. */
    record RuleView(String rule, Article article, String says, Rule.Lenience warns) {
        static RuleView of(Rule<?> rule) {
            return new RuleView(rule.code(), rule.article(), rule.says(), rule.lenience());
        }
    }
}
