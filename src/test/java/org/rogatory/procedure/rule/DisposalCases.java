package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.RETURN_OF_PROPERTY;
import static org.rogatory.convention.RefusalGround.HUMAN_RIGHTS;
import static org.rogatory.convention.RefusalGround.LEGAL_SYSTEM;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.AgreeDisposal.Recipient.VICTIMS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_FOR_HUMAN_RIGHTS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_WITH_REASONS;
import static org.rogatory.procedure.rule.DisposalRules.*;
import static org.rogatory.procedure.rule.GeneralRules.MEASURE_WITHIN_REACH;
import static org.rogatory.procedure.rule.PropertyActs.*;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.Withdraw;

/** How confiscated property is disposed of, 52. */
final class DisposalCases {
    private DisposalCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(sums(), duties(), returns(), reach(), declined())
                .flatMap(rows -> rows)
                .map(row -> row.only(RETURN_OF_PROPERTY));
    }

    private static Stream<RuleCase> sums() {
        return Stream.of(
                blocks(AGREE_DISPOSAL, SHARES_ADD_UP, "with expenses above the value", PropertyActs::examined,
                        terms("Considered", "Heard", disposal("p1", "100.01"), disposal("p2")))
                        .at("/items/0/expenses").on("p1"),
                blocks(AGREE_DISPOSAL, SHARES_ADD_UP, "with a cent too little", PropertyActs::examined,
                        terms("Considered", "Heard", disposal("p1"), disposal("p2", "40", share(VICTIMS, "59.99"))))
                        .at("/items/1/shares").on("p2"),
                lets(AGREE_DISPOSAL, SHARES_ADD_UP, "with the value to the cent, however it is written",
                        PropertyActs::examined,
                        terms("Considered", "Heard", disposal("p1"), disposal("p2", null, share(VICTIMS, "100")))),
                lets(AGREE_DISPOSAL, SHARES_ADD_UP, "with expenses that eat up the value", PropertyActs::examined,
                        terms("Considered", "Heard", disposal("p1"), disposal("p2", "100.0"))),
                blocks(AGREE_DISPOSAL, EVERY_ITEM_DISPOSED_OF, "that are silent on an item", PropertyActs::examined,
                        terms("Considered", "Heard", disposal("p1"))).at("/items").on("p2"),
                blocks(AGREE_DISPOSAL, EVERY_ITEM_DISPOSED_OF, "that speak twice of an item", PropertyActs::examined,
                        terms("Considered", "Heard", disposal("p1"), disposal("p1"), disposal("p2")))
                        .at("/items").on("p1"),
                lets(AGREE_DISPOSAL, EVERY_ITEM_DISPOSED_OF, "once an item was taken back",
                        a -> withdrawn(a), terms("Considered", "Heard", disposal("p2"))));
    }

    private static Stream<RuleCase> duties() {
        return Stream.of(
                blocks(AGREE_DISPOSAL, PRIORITY_CONSIDERED, "where it was asked for and nothing is said",
                        DisposalCases::withPriority, terms(" ", "Heard", disposal("p1"), disposal("p2")))
                        .at("/priorityConsidered").by(REQUESTED),
                lets(AGREE_DISPOSAL, PRIORITY_CONSIDERED, "where it was asked for",
                        DisposalCases::withPriority, terms()).by(REQUESTED),
                lets(AGREE_DISPOSAL, PRIORITY_CONSIDERED, "where it was asked for, proposed by the one who asked",
                        DisposalCases::withPriority, terms(null, null, disposal("p1"), disposal("p2"))),
                lets(AGREE_DISPOSAL, PRIORITY_CONSIDERED, "where it was not asked for",
                        PropertyActs::examined, terms(null, "Heard", disposal("p1"), disposal("p2"))).by(REQUESTED),
                blocks(AGREE_DISPOSAL, VICTIMS_REGARDED, "that share without a word on victims",
                        PropertyActs::examined, terms("Considered", null, disposal("p1"), disposal("p2")))
                        .at("/regardToVictims").by(REQUESTED),
                lets(AGREE_DISPOSAL, VICTIMS_REGARDED, "that share and say what regard was had",
                        PropertyActs::examined, terms()).by(REQUESTED),
                lets(AGREE_DISPOSAL, VICTIMS_REGARDED, "that give everything to victims", PropertyActs::examined,
                        terms("Considered", null, disposal("p1", null, share(VICTIMS, "100")),
                                disposal("p2", "1", share(VICTIMS, "99")))).by(REQUESTED));
    }

    private static Stream<RuleCase> returns() {
        return Stream.of(
                blocks(RETURN_PROPERTY, RETURNED_AS_AGREED, "of more than was agreed",
                        PropertyActs::agreed, returned("61")).at("/items"),
                lets(RETURN_PROPERTY, RETURNED_AS_AGREED, "of what was agreed", PropertyActs::agreed, returned()));
    }

    private static Stream<RuleCase> reach() {
        return Stream.of(
                blocks(AGREE_DISPOSAL, MEASURE_WITHIN_REACH, "of an item that was taken back",
                        DisposalCases::withdrawn, terms()).on("p1"),
                lets(AGREE_DISPOSAL, MEASURE_WITHIN_REACH, "of what is asked for", PropertyActs::examined, terms()),
                blocks(RETURN_PROPERTY, MEASURE_WITHIN_REACH, "of an item that was taken back",
                        a -> agreed(a).does(REQUESTING, new Withdraw("Settled", List.of("p1"))), returned()).on("p1"),
                lets(RETURN_PROPERTY, MEASURE_WITHIN_REACH, "of what was agreed", PropertyActs::agreed, returned()),
                blocks(DECLINE, MEASURE_WITHIN_REACH, "when an older procedure had settled all items",
                        a -> a.received().found(ended("p1"), ended("p2")), new Decline("No", List.of())),
                lets(DECLINE, MEASURE_WITHIN_REACH, "of what is asked for",
                        CaseBuilder::received, new Decline("No", List.of())));
    }

    private static Stream<RuleCase> declined() {
        return Stream.of(
                blocks(DECLINE, DECLINED_WITH_REASONS, "with blank reasons", CaseBuilder::received,
                        new Decline(" ", List.of(Acts.ground(HUMAN_RIGHTS)))).at("/reasons").citing("52"),
                lets(DECLINE, DECLINED_WITH_REASONS, "with reasons", CaseBuilder::received,
                        new Decline("The victims are here.", List.of())),
                blocks(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "on a ground of assistance", CaseBuilder::received,
                        new Decline("No", List.of(Acts.ground(LEGAL_SYSTEM)))).at("/grounds/0/code"),
                lets(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "for human rights", CaseBuilder::received,
                        new Decline("It would suppress them.", List.of(Acts.ground(HUMAN_RIGHTS)))));
    }
    // spotless:on

    private static CaseBuilder withPriority(CaseBuilder a) {
        return examined(a.draft(d -> d.other = Samples.returning(true, Samples.item("p1"), Samples.item("p2"))));
    }

    private static CaseBuilder withdrawn(CaseBuilder a) {
        return examined(a).does(REQUESTING, new Withdraw("Settled", List.of("p1")));
    }

    private static Effect ended(String item) {
        return new Effect.MeasureEnded(item, MeasureStatus.WITHDRAWN, List.of(), Optional.empty());
    }
}
