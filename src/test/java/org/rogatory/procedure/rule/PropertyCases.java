package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.CONFISCATION;
import static org.rogatory.convention.Kind.EXTRADITION;
import static org.rogatory.convention.Kind.RETURN_OF_PROPERTY;
import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.LIFTING;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.ConsultationRules.DATE_AHEAD;
import static org.rogatory.procedure.rule.ContentRules.MEASURES;
import static org.rogatory.procedure.rule.ExecutionRules.SOMETHING_TO_DELIVER_ANEW;
import static org.rogatory.procedure.rule.GeneralRules.MEASURE_WITHIN_REACH;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;
import static org.rogatory.procedure.rule.HoldingRules.NOTHING_HELD;
import static org.rogatory.procedure.rule.PropertyActs.*;
import static org.rogatory.procedure.rule.PropertyRules.*;
import static org.rogatory.procedure.rule.RecordRules.ADDED_TO_THE_KIND;
import static org.rogatory.procedure.rule.RefusalRules.GROUND_OPEN_TO_KIND;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.ConfiscationRoute;

/** How property is restrained, confiscated and set free again, 50, and which property is returned, 52(1). */
final class PropertyCases {
    private PropertyCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(ofConfiscation().map(row -> row.only(CONFISCATION)), ofAssistance(), confiscatedBefore())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> ofConfiscation() {
        return Stream.of(routes(), confiscations(), lifting(), reach(), grounds(), silence(), disputes(), added())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> routes() {
        return Stream.of(
                blocks(SUPPLEMENT, ROUTE_COMPLETE, "by a final order without the extent of its execution",
                        CaseBuilder::received, completing(ConfiscationRoute.FOREIGN_ORDER, "Converted", null))
                        .at("/changes/extent").citing("50(3)(b)"),
                blocks(SUPPLEMENT, ROUTE_COMPLETE, "for an own order without facts",
                        CaseBuilder::received, completing(ConfiscationRoute.OWN_ORDER, null, null))
                        .at("/changes/facts").citing("50(3)(a)"),
                blocks(SUPPLEMENT, ROUTE_COMPLETE, "by the way back to a restraint",
                        CaseBuilder::received, completing(ConfiscationRoute.RESTRAINT, "Converted", null))
                        .at("/changes/route"),
                lets(SUPPLEMENT, ROUTE_COMPLETE, "by a final order and all that goes with it",
                        CaseBuilder::received, completing(ConfiscationRoute.FOREIGN_ORDER, "Converted", "In full")),
                lets(SUPPLEMENT, ROUTE_COMPLETE, "for an own order with facts",
                        CaseBuilder::received, completing(ConfiscationRoute.OWN_ORDER, "Converted", null)));
    }

    private static Stream<RuleCase> confiscations() {
        return Stream.of(
                blocks(RECORD_CONFISCATION, CONFISCATION_ASKED_FOR, "of what was only to be restrained",
                        PropertyActs::restrained, confiscation("p1")),
                lets(RECORD_CONFISCATION, CONFISCATION_ASKED_FOR, "once the request was completed",
                        a -> restrained(a)
                                .does(Who.REQUESTING, completing(ConfiscationRoute.FOREIGN_ORDER, "Converted", "In full")),
                        confiscation("p1")),
                lets(RECORD_CONFISCATION, CONFISCATION_ASKED_FOR, "of open property by the foreign order",
                        a -> asking(ConfiscationRoute.FOREIGN_ORDER, a).inExecution(), confiscation("p2")));
    }

    private static Stream<RuleCase> lifting() {
        return Stream.of(
                blocks(LIFT_RESTRAINT, HEARD_BEFORE_LIFTING, "at once",
                        PropertyActs::restrained, PropertyActs.lifting(null)).on("p1"),
                blocks(LIFT_RESTRAINT, HEARD_BEFORE_LIFTING, "while views are awaited",
                        a -> restrained(a).does(REQUESTED, announcement()), PropertyActs.lifting(" ")).on("p1"),
                lets(LIFT_RESTRAINT, HEARD_BEFORE_LIFTING, "after the other State was heard",
                        PropertyActs::heard, PropertyActs.lifting(null)),
                lets(LIFT_RESTRAINT, HEARD_BEFORE_LIFTING, "after the day for views has passed",
                        a -> restrained(a).does(REQUESTED, announcement()).later(31)
                                .does(REQUESTED, Acts.close("x1")), PropertyActs.lifting(null)),
                lets(LIFT_RESTRAINT, HEARD_BEFORE_LIFTING, "at once by a court's order, which leaves no time",
                        PropertyActs::restrained, PropertyActs.lifting("The order has immediate effect.")),
                lets(LIFT_RESTRAINT, HEARD_BEFORE_LIFTING, "while an answer is awaited",
                        a -> restrained(a.confidential()).awaitingDecision(), PropertyActs.lifting("Immediate")),
                blocks(ANNOUNCE_LIFTING, DATE_AHEAD, "by today", PropertyActs::restrained, announced(TODAY))
                        .at("/due/on"),
                lets(ANNOUNCE_LIFTING, DATE_AHEAD, "by tomorrow", PropertyActs::restrained,
                        announced(TODAY.plusDays(1))),
                blocks(OPEN_CONSULTATION, LIFTING_OF_A_RESTRAINT, "on property that is open",
                        PropertyActs::restrained, Acts.consult(LIFTING, TODAY.plusDays(9), "p1", "p2"))
                        .at("/measures").by(REQUESTED),
                lets(OPEN_CONSULTATION, LIFTING_OF_A_RESTRAINT, "on all that is restrained",
                        PropertyActs::restrained, Acts.consult(LIFTING, TODAY.plusDays(9))).by(REQUESTED));
    }

    private static Stream<RuleCase> reach() {
        return Stream.of(
                blocks(RECORD_RESTRAINT, MEASURE_WITHIN_REACH, "of property that is restrained",
                        PropertyActs::restrained, restraint("p1")).on("p1"),
                lets(RECORD_RESTRAINT, MEASURE_WITHIN_REACH, "of other property",
                        PropertyActs::restrained, restraint("p2")),
                blocks(RECORD_CONFISCATION, MEASURE_WITHIN_REACH, "of property that was refused",
                        a -> asking(ConfiscationRoute.OWN_ORDER, a).inExecution().refused("p1"), confiscation("p1")).on("p1"),
                lets(RECORD_CONFISCATION, MEASURE_WITHIN_REACH, "of property that is restrained",
                        a -> restrained(asking(ConfiscationRoute.OWN_ORDER, a)), confiscation("p1")),
                blocks(ANNOUNCE_LIFTING, MEASURE_WITHIN_REACH, "where nothing is restrained",
                        CaseBuilder::inExecution, announcement()),
                lets(ANNOUNCE_LIFTING, MEASURE_WITHIN_REACH, "of what is restrained",
                        PropertyActs::restrained, announcement()),
                blocks(LIFT_RESTRAINT, MEASURE_WITHIN_REACH, "where nothing is restrained",
                        CaseBuilder::inExecution, PropertyActs.lifting("Immediate")),
                lets(LIFT_RESTRAINT, MEASURE_WITHIN_REACH, "of what is restrained",
                        PropertyActs::restrained, PropertyActs.lifting("Immediate")),
                blocks(REFUSE, MEASURE_WITHIN_REACH, "of property that is restrained",
                        PropertyActs::restrained, Acts.refuse("p1", DE_MINIMIS_VALUE)).on("p1"),
                blocks(POSTPONE, MEASURE_WITHIN_REACH, "of property that is restrained",
                        a -> restrained(a).consulted(OpenConsultation.ConsultationTopic.POSTPONEMENT),
                        Acts.postpone("p1")).on("p1"),
                blocks(DELIVER, MEASURE_WITHIN_REACH, "of property that is restrained",
                        PropertyActs::restrained, Acts.deliver("p1")).on("p1"),
                lets(WITHDRAW, MEASURE_WITHIN_REACH, "of property that is restrained",
                        PropertyActs::restrained, new Withdraw("Paid back", List.of("p1"))));
    }

    private static Stream<RuleCase> grounds() {
        return Stream.of(
                lets(REFUSE, GROUND_OPEN_TO_KIND, "for property of de minimis value",
                        CaseBuilder::received, Acts.refuse("p1", DE_MINIMIS_VALUE)),
                lets(REFUSE, GROUND_OPEN_TO_KIND, "for want of sufficient and timely evidence",
                        CaseBuilder::received, Acts.refuse("p1", INSUFFICIENT_EVIDENCE)),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "as not available domestically, open to assistance alone",
                        CaseBuilder::received, Acts.refuse("p1", NOT_AVAILABLE_DOMESTICALLY)).at("/grounds/0/code"),
                blocks(REFUSE, ConsultationRules.CONSULTED_BEFORE_REFUSAL, "of p1 without a consultation",
                        CaseBuilder::received, Acts.refuse("p1", LEGAL_SYSTEM)).on("p1"));
    }

    private static Stream<RuleCase> silence() {
        return Stream.of(
                blocks(LAPSE, NOTHING_HELD, "while property is restrained",
                        a -> silent(restrained(a)), lapse()).on("p1").citing("50(8)"),
                lets(LAPSE, NOTHING_HELD, "while nothing is restrained", a -> silent(a.inExecution()), lapse()));
    }

    private static Stream<RuleCase> disputes() {
        return Stream.of(
                blocks(DISPUTE_DELIVERY, SOMETHING_TO_DELIVER_ANEW, "where everything was confiscated",
                        a -> asking(ConfiscationRoute.OWN_ORDER, a).inExecution().does(REQUESTED, Acts.partDelivery(Paper.IMAGE))
                                .does(REQUESTED, confiscation("p1")).does(REQUESTED, confiscation("p2")),
                        Acts.dispute(Paper.IMAGE)),
                lets(DISPUTE_DELIVERY, SOMETHING_TO_DELIVER_ANEW, "where property was traced",
                        a -> a.inExecution().delivered("p1", "p2"), Acts.dispute(Paper.IMAGE)));
    }

    private static Stream<RuleCase> added() {
        return Stream.of(
                lets(SUPPLEMENT, ADDED_TO_THE_KIND, "by property", CaseBuilder::received,
                        supplement(Samples.item("p3"))),
                blocks(SUPPLEMENT, ADDED_TO_THE_KIND, "by a measure", CaseBuilder::received,
                        Acts.supplement(new MeasureWriter("m1",
                                MeasureType.TRACE).measure())).at("/changes/measures"),
                blocks(SUPPLEMENT, MEASURES, "by property whose id is taken", CaseBuilder::received,
                        supplement(Samples.item("p1"))).at("/changes/property/0/id"),
                blocks(SUBMIT, NAMES_EXIST, "with an order of which no copy is registered",
                        a -> a.with(f -> f.noDocumentsYet = true), new Submit()));
    }

    private static Stream<RuleCase> ofAssistance() {
        return Stream.of(
                blocks(SUPPLEMENT, ADDED_TO_THE_KIND, "by property", CaseBuilder::received,
                        supplement(Samples.item("p1"))).at("/changes/property"),
                blocks(SUPPLEMENT, ADDED_TO_THE_KIND, "by a route to confiscation", CaseBuilder::received,
                        completing(ConfiscationRoute.OWN_ORDER, "Converted", null)).at("/changes/route"),
                blocks(SUPPLEMENT, ADDED_TO_THE_KIND, "by facts, which stand with each offence", CaseBuilder::received,
                        completing(null, "Fled since", null)).at("/changes/facts").only(EXTRADITION),
                lets(SUPPLEMENT, ADDED_TO_THE_KIND, "by a measure", CaseBuilder::received,
                        a -> Acts.supplement(a.facts().draft.measure("m3").measure())),
                blocks(OPEN_CONSULTATION, LIFTING_OF_A_RESTRAINT, "where nothing can be restrained",
                        CaseBuilder::received, Acts.consult(LIFTING, TODAY.plusDays(9)))
                        .at("/measures").by(REQUESTED));
    }

    private static Stream<RuleCase> confiscatedBefore() {
        return Stream.of(
                blocks(SUBMIT, CONFISCATED_BEFORE, "of property that was never confiscated",
                        a -> a.draft(d -> d.other = Samples.returning(false, Samples.item("p1"), Samples.item("p9"))),
                        new Submit()).at("/content/property/1/id"),
                blocks(SUBMIT, CONFISCATED_BEFORE, "that follows no confiscation",
                        a -> a.draft(d -> d.followsUp = List.of()), new Submit()).at("/content/property/0/id"),
                lets(SUBMIT, CONFISCATED_BEFORE, "of confiscated property", a -> a, new Submit()),
                blocks(SUPPLEMENT, CONFISCATED_BEFORE, "by property that was never confiscated",
                        CaseBuilder::received, supplement(Samples.item("p9"))).at("/changes/property/0/id"),
                lets(SUPPLEMENT, CONFISCATED_BEFORE, "by property that was confiscated too",
                        a -> a.draft(d -> d.other = Samples.returning(false, Samples.item("p1"))).received(),
                        supplement(Samples.item("p2"))))
                .map(row -> row.only(RETURN_OF_PROPERTY));
    }
    // spotless:on

    private static AnnounceLifting announced(LocalDate day) {
        return new AnnounceLifting("p1", "The case was not proven.", Acts.due(day));
    }

    private static CaseBuilder silent(CaseBuilder a) {
        return a.conditionsProposed("p2").consultedInVain(CLOSURE);
    }

    private static Lapse lapse() {
        return new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month");
    }
}
