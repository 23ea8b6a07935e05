package org.rogatory.request;

import java.util.List;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActType;

/** The acts of a request for one caller now, judged without a body. */
record AvailableActs(List<OpenAct> open, List<ClosedAct> blocked) {

    /** An act that can be posted; {@code needs} are the rules that its body must satisfy. */
    record OpenAct(ActType act, List<ProcedureView.RuleView> needs) {}

    /** An act that cannot be posted now, and why. */
    record ClosedAct(ActType act, List<Violation> violations) {}

    static AvailableActs of(List<Deliberations.Outlook> outlooks) {
        return new AvailableActs(
                outlooks.stream()
                        .filter(Deliberations.Outlook::open)
                        .map(AvailableActs::open)
                        .toList(),
                outlooks.stream()
                        .filter(o -> !o.open())
                        .map(o -> new ClosedAct(o.step().type(), o.violations()))
                        .toList());
    }

    private static OpenAct open(Deliberations.Outlook outlook) {
        var needs = outlook.step().rules().stream()
                .filter(Rule::readsBody)
                .map(ProcedureView.RuleView::of)
                .toList();
        return new OpenAct(outlook.step().type(), needs);
    }
}
