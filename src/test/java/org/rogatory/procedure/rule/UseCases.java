package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.NOTIFY_EXCULPATORY_USE;
import static org.rogatory.procedure.act.ActType.REQUEST_ONWARD_TRANSFER;
import static org.rogatory.procedure.act.ActType.REQUEST_USE_CONSENT;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.UseRules.*;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.RequestOnwardTransfer.Recipient;

/** What the holder may do with what the source handed over: 40(19), 36(3). */
final class UseCases {
    private UseCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(
                        held(REQUEST_USE_CONSENT, UseCases::anotherProceeding),
                        held(NOTIFY_EXCULPATORY_USE, deliveries -> exculpatory(true, null, deliveries)),
                        held(REQUEST_ONWARD_TRANSFER, deliveries -> onward("ZA", null, deliveries))
                                .map(row -> row.blocks() ? row.beside(PERSONAL_DATA_HELD) : row),
                        personalData(), recipients(), exculpatoryUse())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> held(ActType act, Function<List<Integer>, ActBody> about) {
        return Stream.of(
                blocks(act, DELIVERED_BEFORE, "before anything was handed over",
                        CaseBuilder::inExecution, a -> about.apply(List.of(1))),
                blocks(act, DELIVERED_BEFORE, "by the requested State, of what it delivered itself",
                        CaseBuilder::executed, a -> about.apply(a.lastDelivery()))
                        .by(REQUESTED).at("/deliveries"),
                blocks(act, DELIVERED_BEFORE, "about an act that handed nothing over",
                        CaseBuilder::executed, a -> about.apply(List.of(2)))
                        .at("/deliveries"),
                lets(act, DELIVERED_BEFORE, "about what was delivered",
                        CaseBuilder::executed, a -> about.apply(a.lastDelivery())),
                lets(act, DELIVERED_BEFORE, "after the request was closed",
                        a -> a.executed().confirmed(), a -> about.apply(a.lastDelivery())));
    }

    private static Stream<RuleCase> personalData() {
        return Stream.of(
                blocks(REQUEST_ONWARD_TRANSFER, PERSONAL_DATA_HELD,
                        "by the requested State, of a request without personal data",
                        CaseBuilder::received, onward("ZA", null, List.of(1)))
                        .by(REQUESTED),
                blocks(REQUEST_ONWARD_TRANSFER, PERSONAL_DATA_HELD,
                        "of a delivery without personal data beside one with",
                        UseCases::withAndWithout, onward("ZA", null, List.of(5)))
                        .at("/deliveries"),
                lets(REQUEST_ONWARD_TRANSFER, PERSONAL_DATA_HELD, "of a delivery of personal data",
                        UseCases::withAndWithout, a -> onward("ZA", null, a.lastDelivery())));
    }

    private static Stream<RuleCase> recipients() {
        return Stream.of(
                to(true, "to nobody", null, null).at("/recipient"),
                to(true, "to a State and an organization", "ZA", "INTERPOL").at("/recipient"),
                to(true, "to the source itself", "FR", null).at("/recipient/state"),
                to(true, "to the holder itself", "VN", null).at("/recipient/state"),
                to(false, "to a third State", "ZA", null),
                to(false, "to an organization", null, "INTERPOL"));
    }

    private static Stream<RuleCase> exculpatoryUse() {
        return Stream.of(
                blocks(NOTIFY_EXCULPATORY_USE, BEFORE_OR_WHY_NOT, "after the use, without saying why",
                        CaseBuilder::executed, a -> exculpatory(false, null, a.lastDelivery()))
                        .at("/whyNotBefore"),
                blocks(NOTIFY_EXCULPATORY_USE, BEFORE_OR_WHY_NOT, "after the use, with a blank reason",
                        CaseBuilder::executed, a -> exculpatory(false, " ", a.lastDelivery()))
                        .at("/whyNotBefore"),
                lets(NOTIFY_EXCULPATORY_USE, BEFORE_OR_WHY_NOT, "before the use",
                        CaseBuilder::executed, a -> exculpatory(true, null, a.lastDelivery())),
                lets(NOTIFY_EXCULPATORY_USE, BEFORE_OR_WHY_NOT, "after the use, saying why",
                        CaseBuilder::executed, a -> exculpatory(false, "The trial ended that day.", a.lastDelivery())));
    }
    // spotless:on

    private static RuleCase to(boolean blocks, String tells, String state, String organization) {
        var attempt = Attempt.at(
                REQUEST_ONWARD_TRANSFER, CaseBuilder::executed, a -> onward(state, organization, a.lastDelivery()));
        return RuleCase.of(attempt, RECIPIENT_NAMED, blocks, tells);
    }

    /** Act 5 hands over a log without personal data, act 6 the image with it. */
    private static CaseBuilder withAndWithout(CaseBuilder a) {
        var log = new Deliver(List.of(), Optional.empty(), Acts.ids(Paper.LOG), Optional.of(false));
        return a.inExecution().authorized().does(REQUESTED, log).delivered("m1");
    }

    private static RequestUseConsent anotherProceeding(List<Integer> deliveries) {
        return new RequestUseConsent(RequestUseConsent.UseTopic.OTHER_PROCEEDING, deliveries, "Case 9");
    }

    private static NotifyExculpatoryUse exculpatory(boolean before, String whyNot, List<Integer> deliveries) {
        return new NotifyExculpatoryUse(deliveries, before, Optional.ofNullable(whyNot), "Case 9");
    }

    private static RequestOnwardTransfer onward(String state, String organization, List<Integer> deliveries) {
        return new RequestOnwardTransfer(
                deliveries, new Recipient(Optional.ofNullable(state), Optional.ofNullable(organization)));
    }
}
