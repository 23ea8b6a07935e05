package org.rogatory.procedure.rule;

import static org.rogatory.convention.Regime.TREATY;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CONDITIONS;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.COSTS;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.EXCULPATORY_USE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.POSTPONEMENT;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.act.Postpone.Because.JUDICIAL_PROCEEDING;
import static org.rogatory.procedure.act.Postpone.Because.TREATY_PROVISION;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.ConsultationRules.*;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONVENTION;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.procedure.act.*;

/** How the two sides talk before something is decided: 40(7), 40(16), 40(20), 40(26)-(28), 40(30). */
final class ConsultationCases {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private ConsultationCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(dates(), topics(), invitations(), inTime(), answeredInTime(), small(), postponements(),
                because(), silence())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> dates() {
        return Stream.of(
                        dated(REQUEST_INFORMATION, a -> a,
                                day -> new RequestInformation("Where?", Optional.of(Acts.due(day)))),
                        dated(PROPOSE_CONDITIONS, a -> a, day -> Acts.propose(day, "m2")),
                        dated(REPORT_CONFIDENTIALITY_LIMIT, CaseBuilder::confidential,
                                day -> new ReportConfidentialityLimit("Known", Acts.due(day))),
                        dated(OPEN_CONSULTATION, a -> a, day -> Acts.consult(REFUSAL, day, "m1")),
                        dated(ENTRUST, a -> a, day -> Acts.entrust(Registered.PARIS_COURT, day)))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> topics() {
        return Stream.of(
                blocks(OPEN_CONSULTATION, TOPIC_OPEN_TO_SIDE, "on a refusal by the requesting State",
                        CaseBuilder::received, Acts.consult(REFUSAL, TOMORROW))
                        .at("/topic"),
                blocks(OPEN_CONSULTATION, TOPIC_OPEN_TO_SIDE, "on a closure by the requesting State",
                        CaseBuilder::received, Acts.consult(CLOSURE, TOMORROW))
                        .at("/topic"),
                lets(OPEN_CONSULTATION, TOPIC_OPEN_TO_SIDE, "on conditions by the requesting State",
                        CaseBuilder::received, Acts.ask(CONDITIONS)),
                lets(OPEN_CONSULTATION, TOPIC_OPEN_TO_SIDE, "on a postponement by the requested State",
                        CaseBuilder::received, Acts.consult(POSTPONEMENT, TOMORROW))
                        .by(REQUESTED));
    }

    private static Stream<RuleCase> invitations() {
        return Stream.of(
                blocks(OPEN_CONSULTATION, VIEWS_INVITED, "on a postponement without a day for views",
                        CaseBuilder::received, Acts.ask(POSTPONEMENT))
                        .at("/due").by(REQUESTED),
                blocks(OPEN_CONSULTATION, VIEWS_INVITED, "on a refusal without the intended ground",
                        CaseBuilder::received, withoutGrounds())
                        .at("/grounds").by(REQUESTED),
                lets(OPEN_CONSULTATION, VIEWS_INVITED, "on a refusal with day and ground",
                        CaseBuilder::received, Acts.consult(REFUSAL, TOMORROW))
                        .by(REQUESTED),
                lets(OPEN_CONSULTATION, VIEWS_INVITED, "on other matters without a day",
                        CaseBuilder::received, Acts.ask(OTHER))
                        .by(REQUESTED),
                blocks(OPEN_CONSULTATION, ESTIMATE_GIVEN, "on costs without an estimate",
                        CaseBuilder::received, Acts.ask(COSTS))
                        .at("/estimate").by(REQUESTED),
                lets(OPEN_CONSULTATION, ESTIMATE_GIVEN, "on costs with an estimate",
                        CaseBuilder::received, Acts.consult(COSTS, TOMORROW))
                        .by(REQUESTED));
    }

    private static Stream<RuleCase> inTime() {
        return Stream.of(
                blocks(OPEN_CONSULTATION, CONSULTATION_IN_TIME, "once everything was refused and nothing handed over",
                        a -> a.with(f -> f.noDocumentsYet = true).received().refused(), Acts.ask(EXCULPATORY_USE)),
                blocks(OPEN_CONSULTATION, CONSULTATION_IN_TIME, "on other matters once executed",
                        CaseBuilder::executed, Acts.ask(OTHER)),
                lets(OPEN_CONSULTATION, CONSULTATION_IN_TIME, "on other matters while in hand",
                        CaseBuilder::received, Acts.ask(OTHER)),
                lets(OPEN_CONSULTATION, CONSULTATION_IN_TIME, "on exculpatory use once closed",
                        a -> a.executed().confirmed(), Acts.ask(EXCULPATORY_USE)));
    }

    private static Stream<RuleCase> answeredInTime() {
        return Stream.of(
                blocks(STATE_VIEWS, CONSULTATION_IN_TIME, "on other matters once executed",
                        ConsultationCases::overtaken, a -> LawfulActs.views(a)),
                lets(STATE_VIEWS, CONSULTATION_IN_TIME, "on other matters while in hand",
                        a -> a.received().consulting(OTHER), a -> LawfulActs.views(a)),
                lets(STATE_VIEWS, CONSULTATION_IN_TIME, "on exculpatory use once executed",
                        a -> a.executed().consulting(EXCULPATORY_USE), a -> LawfulActs.views(a)),
                blocks(CLOSE_CONSULTATION, CONSULTATION_IN_TIME, "on other matters once executed",
                        ConsultationCases::overtaken, a -> Acts.close(a.exchange()))
                        .by(REQUESTED),
                lets(CLOSE_CONSULTATION, CONSULTATION_IN_TIME, "on other matters while in hand",
                        a -> a.received().consulting(OTHER), a -> Acts.close(a.exchange()))
                        .by(REQUESTED),
                lets(CLOSE_CONSULTATION, CONSULTATION_IN_TIME, "on exculpatory use once executed",
                        a -> a.executed().consulting(EXCULPATORY_USE), a -> Acts.close(a.exchange()))
                        .by(REQUESTED));
    }

    private static Stream<RuleCase> small() {
        return Stream.of(
                blocks(SUPPLY_INFORMATION, SOMETHING_SUPPLIED, "with neither text nor document",
                        ConsultationCases::asked, supply(null))
                        .at("/text"),
                lets(SUPPLY_INFORMATION, SOMETHING_SUPPLIED, "with a text",
                        ConsultationCases::asked, supply("At Roubaix")),
                lets(SUPPLY_INFORMATION, SOMETHING_SUPPLIED, "with a document",
                        ConsultationCases::asked, supply(null, Paper.LETTER)),
                blocks(REPORT_CONFIDENTIALITY_LIMIT, CONFIDENTIALITY_WAS_ASKED,
                        "where nobody asked for confidentiality", CaseBuilder::received, limit()),
                lets(REPORT_CONFIDENTIALITY_LIMIT, CONFIDENTIALITY_WAS_ASKED, "where it was asked for",
                        a -> a.confidential().received(), limit()),
                blocks(PROPOSE_CONDITIONS, CONDITIONS_WORDED, "with a blank text",
                        CaseBuilder::received, conditions("Erase in 2030", " "))
                        .at("/conditions"),
                lets(PROPOSE_CONDITIONS, CONDITIONS_WORDED, "each with its text",
                        CaseBuilder::received, conditions("Erase in 2030", "Court use only")),
                blocks(ACKNOWLEDGE, TREATY_NAMED, "under a treaty without its name",
                        CaseBuilder::submitted, acknowledge(null))
                        .at("/regime/name"),
                lets(ACKNOWLEDGE, TREATY_NAMED, "under a treaty with its name",
                        CaseBuilder::submitted, acknowledge("Treaty of 2009")));
    }

    private static Stream<RuleCase> postponements() {
        return Stream.of(
                blocks(POSTPONE, CONSULTED_BEFORE_POSTPONEMENT, "of m1 without a consultation",
                        CaseBuilder::received, Acts.postpone("m1"))
                        .on("m1"),
                blocks(POSTPONE, CONSULTED_BEFORE_POSTPONEMENT, "of everything after a consultation on m1",
                        a -> a.received().consulted(POSTPONEMENT, "m1"), Acts.postpone())
                        .on("m2"),
                blocks(POSTPONE, CONSULTED_BEFORE_POSTPONEMENT, "of m1 after a consultation on its refusal",
                        a -> a.received().consulted(REFUSAL, "m1"), Acts.postpone("m1"))
                        .on("m1"),
                lets(POSTPONE, CONSULTED_BEFORE_POSTPONEMENT, "of m1 after views were stated",
                        a -> a.received().consulted(POSTPONEMENT, "m1"), Acts.postpone("m1")),
                lets(POSTPONE, CONSULTED_BEFORE_POSTPONEMENT, "of m1 after the day for views has passed",
                        a -> a.received().consultedInVain(POSTPONEMENT, "m1"), Acts.postpone("m1")));
    }

    private static Stream<RuleCase> because() {
        return Stream.of(
                postponing(true, "for another reason",
                        CaseBuilder::received, Acts.postpone(Postpone.Because.OTHER, Optional.empty(), "m1"))
                        .at("/because"),
                postponing(true, "for a treaty's provision under the Convention",
                        CaseBuilder::received, Acts.postpone(TREATY_PROVISION, Optional.of("article 5"), "m1"))
                        .at("/provision").given(CONVENTION),
                postponing(true, "under a treaty without the provision",
                        a -> a.onTreaty().received(), Acts.postpone(TREATY_PROVISION, Optional.of(" "), "m1"))
                        .at("/provision"),
                postponing(false, "under a treaty with its provision",
                        a -> a.onTreaty().received(), Acts.postpone(TREATY_PROVISION, Optional.of("article 5"), "m1")),
                postponing(false, "for an ongoing trial",
                        CaseBuilder::received, Acts.postpone(JUDICIAL_PROCEEDING, Optional.empty(), "m1")));
    }

    private static Stream<RuleCase> silence() {
        return Stream.of(
                lapsing(true, "while the answer is not overdue",
                        a -> a.received().consultedInVain(CLOSURE).conditionsProposed("m2"), null, "x2")
                        .at("/exchange"),
                lapsing(true, "for an obligation that is the requested State's",
                        a -> a.statusAsked().consultedInVain(CLOSURE), "o1", null)
                        .at("/exchange"),
                lapsing(true, "without a consultation on closure",
                        a -> a.received().conditionsProposed("m2").later(31), null, "x1"),
                lapsing(true, "after views on closure were stated",
                        a -> a.received().conditionsProposed("m2").consulted(CLOSURE).later(31), null, "x1"),
                lapsing(false, "for overdue conditions after silence on closure",
                        a -> a.received().conditionsProposed("m2").consultedInVain(CLOSURE), null, "x1"),
                lapsing(false, "for an overdue decision after silence on closure",
                        a -> a.confidential().received().awaitingDecision().consultedInVain(CLOSURE), "o1", null));
    }
    // spotless:on

    private static Stream<RuleCase> dated(
            ActType act, UnaryOperator<CaseBuilder> first, Function<LocalDate, ActBody> body) {
        return Stream.of(
                blocks(act, DATE_AHEAD, "by today", a -> first.apply(a).received(), body.apply(TODAY))
                        .at("/due/on")
                        .by(REQUESTED),
                lets(act, DATE_AHEAD, "by tomorrow", a -> first.apply(a).received(), body.apply(TOMORROW))
                        .by(REQUESTED));
    }

    private static RuleCase postponing(boolean blocks, String tells, UnaryOperator<CaseBuilder> in, Postpone body) {
        var attempt = Attempt.at(POSTPONE, a -> in.apply(a).consulted(POSTPONEMENT, "m1"), a -> body);
        return RuleCase.of(attempt, POSTPONED_ONLY_FOR_PROCEEDINGS, blocks, tells);
    }

    private static RuleCase lapsing(
            boolean blocks, String tells, UnaryOperator<CaseBuilder> in, String obligation, String exchange) {
        var body = new Lapse(Optional.ofNullable(obligation), Optional.ofNullable(exchange), "Silent for a month");
        return RuleCase.of(Attempt.at(LAPSE, in, a -> body), SILENCE_ESTABLISHED, blocks, tells);
    }

    /** Executed while a consultation on other matters was still open. */
    private static CaseBuilder overtaken(CaseBuilder a) {
        return a.inExecution().consulting(OTHER).authorized().delivered("m1", "m2");
    }

    private static CaseBuilder asked(CaseBuilder a) {
        return a.received().does(REQUESTED, LawfulActs.question());
    }

    private static SupplyInformation supply(String text, Paper... papers) {
        return new SupplyInformation("x1", Optional.ofNullable(text), Acts.ids(papers));
    }

    private static ReportConfidentialityLimit limit() {
        return new ReportConfidentialityLimit("It will be known.", Acts.due(TOMORROW));
    }

    private static ProposeConditions conditions(String... texts) {
        return new ProposeConditions(
                Stream.of(texts).map(t -> Acts.condition(t, "m2")).toList(), Acts.due(TOMORROW));
    }

    private static Acknowledge acknowledge(String treaty) {
        return new Acknowledge("FR-77", Optional.of(new Acknowledge.RegimeNamed(TREATY, Optional.ofNullable(treaty))));
    }

    private static OpenConsultation withoutGrounds() {
        return new OpenConsultation(
                REFUSAL, "Views, please", List.of(), List.of(), Optional.of(Acts.due(TOMORROW)), Optional.empty());
    }
}
