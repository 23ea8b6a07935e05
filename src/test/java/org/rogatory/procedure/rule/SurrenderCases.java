package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.ConsultationRules.DATE_AHEAD;
import static org.rogatory.procedure.rule.ExtraditionActs.*;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;
import static org.rogatory.procedure.rule.GeneralRules.OBLIGATION_OPEN;
import static org.rogatory.procedure.rule.HoldingRules.NOTHING_HELD;
import static org.rogatory.procedure.rule.PersonRules.PERSON_RETURNED;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.SurrenderRules.*;
import static org.rogatory.procedure.rule.UseRules.DELIVERED_BEFORE;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.ReportProsecution.Stage;
import org.rogatory.procedure.act.RequestUseConsent.UseTopic;

/** What becomes of the person: held, surrendered, given back, or prosecuted at home: 37(8), 37(10)-(13), 40(26). */
final class SurrenderCases {
    private SurrenderCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(held(), days(), grounds(), returned(), confirmed(), asked(), reported(), enforced(), used())
                .flatMap(rows -> rows)
                .map(row -> row.only(Kind.EXTRADITION));
    }

    private static Stream<RuleCase> held() {
        return Stream.of(
                blocks(LAPSE, NOTHING_HELD, "while the person is in custody",
                        a -> ArrestActs.silent(a).does(REQUESTED, new ReportCustody(TODAY, "Lyon")),
                        ArrestActs.silence()),
                blocks(LAPSE, NOTHING_HELD, "while the person is lent",
                        a -> ArrestActs.stillSilent(granted(a).does(REQUESTED, lend())), ArrestActs.silence()),
                lets(LAPSE, NOTHING_HELD, "once the person is free again",
                        a -> ArrestActs.silent(a).does(REQUESTED, new ReportCustody(TODAY, "Lyon"))
                                .does(REQUESTED, new ReportRelease(TODAY, "On bail")), ArrestActs.silence()));
    }

    private static Stream<RuleCase> days() {
        return Stream.of(
                blocks(ARRANGE_SURRENDER, DATE_AHEAD, "for a day that does not lie ahead", ExtraditionActs::granted,
                        new ArrangeSurrender("Lyon", TODAY)).at("/on"),
                lets(ARRANGE_SURRENDER, DATE_AHEAD, "for tomorrow", ExtraditionActs::granted,
                        new ArrangeSurrender("Lyon", TODAY.plusDays(1))),
                blocks(POSTPONE_SURRENDER, DATE_AHEAD, "to a day that does not lie ahead", ExtraditionActs::granted,
                        new PostponeSurrender("Trial", "Article 696", Optional.of(TODAY))).at("/newDate"),
                lets(POSTPONE_SURRENDER, DATE_AHEAD, "to no day yet", ExtraditionActs::granted,
                        new PostponeSurrender("Trial", "Article 696", Optional.empty())),
                blocks(RECORD_SURRENDER, DATE_AHEAD, "for a time that is over", ExtraditionActs::granted,
                        new RecordSurrender("Lyon", TODAY, 40, Optional.of(TODAY), Optional.empty()))
                        .at("/temporaryUntil"),
                lets(RECORD_SURRENDER, DATE_AHEAD, "for a time", ExtraditionActs::granted, lend()));
    }

    private static Stream<RuleCase> grounds() {
        return Stream.of(
                blocks(POSTPONE_SURRENDER, DOMESTIC_GROUND_NAMED, "by no law", ExtraditionActs::granted, postpone(" "))
                        .at("/law"),
                blocks(POSTPONE_SURRENDER, DOMESTIC_GROUND_NAMED, "for no reason", ExtraditionActs::granted,
                        new PostponeSurrender("", "Article 696", Optional.empty())).at("/ground"),
                lets(POSTPONE_SURRENDER, DOMESTIC_GROUND_NAMED, "for a trial, by a law", ExtraditionActs::granted,
                        postpone("Article 696")),
                blocks(RECORD_SURRENDER, RETURN_AGREED, "on a return on which nobody agreed", ExtraditionActs::granted,
                        onReturn()).at("/returnAgreed"),
                lets(RECORD_SURRENDER, RETURN_AGREED, "on a return that was accepted as a condition",
                        a -> conditionsAccepted(granted(a)), onReturn()));
    }

    private static Stream<RuleCase> returned() {
        return Stream.of(
                blocks(WITHDRAW, PERSON_RETURNED, "while the person is lent", a -> granted(a).does(REQUESTED, lend()),
                        new Withdraw("Acquitted", List.of())).citing("37(12)"),
                lets(WITHDRAW, PERSON_RETURNED, "once the person is back", SurrenderCases::lentAndBack,
                        new Withdraw("Acquitted", List.of())),
                blocks(RECORD_SURRENDER, PERSON_RETURNED, "while the person is lent",
                        a -> granted(a).does(REQUESTED, lend()), surrender()).citing("37(12)"),
                lets(RECORD_SURRENDER, PERSON_RETURNED, "once the person is back", SurrenderCases::lentAndBack,
                        surrender()),
                blocks(RECORD_RETURN, OBLIGATION_OPEN, "when nobody is owed", ExtraditionActs::surrendered,
                        new RecordReturn(TODAY, 3)),
                lets(RECORD_RETURN, OBLIGATION_OPEN, "after the request was refused for good",
                        a -> refused(granted(a).does(REQUESTED, lend()), NOT_PRESENT), new RecordReturn(TODAY, 3)));
    }

    /** Only an older procedure could have left nothing to confirm. */
    private static Stream<RuleCase> confirmed() {
        return Stream.of(
                blocks(CONFIRM_SURRENDER, OBLIGATION_OPEN, "when nothing is to be confirmed",
                        a -> surrendered(a).found(new org.rogatory.procedure.Effect.ObligationSettled("o1", true)),
                        new ConfirmSurrender(TODAY)),
                lets(CONFIRM_SURRENDER, OBLIGATION_OPEN, "of the person who has arrived",
                        ExtraditionActs::surrendered, new ConfirmSurrender(TODAY)));
    }

    private static Stream<RuleCase> asked() {
        return Stream.of(
                blocks(REQUEST_PROSECUTION, REFUSED_FOR_NATIONALITY_ALONE, "after a refusal for discrimination",
                        a -> refused(a.received(), DISCRIMINATION), prosecute()),
                blocks(REQUEST_PROSECUTION, REFUSED_FOR_NATIONALITY_ALONE, "after a refusal for nationality and more",
                        a -> refused(a.received(), NATIONALITY, DISCRIMINATION), prosecute()),
                lets(REQUEST_PROSECUTION, REFUSED_FOR_NATIONALITY_ALONE, "after a refusal for nationality, explained",
                        a -> refused(a.received(), NATIONALITY, FISCAL_MATTERS), prosecute()),
                blocks(REQUEST_PROSECUTION, PROSECUTION_ASKED_ONCE, "while it is owed",
                        ExtraditionActs::prosecutionAsked, prosecute()),
                lets(REQUEST_PROSECUTION, PROSECUTION_ASKED_ONCE, "for the first time",
                        a -> refused(a.received(), NATIONALITY), prosecute()),
                blocks(REQUEST_ENFORCEMENT, REFUSED_FOR_NATIONALITY_ALONE, "after a refusal for nationality and more",
                        a -> refused(a.draft(d -> d.other = new ExtraditionWriter().forASentence().forExtradition())
                                .received(), NATIONALITY, DISCRIMINATION), enforce()),
                lets(REQUEST_ENFORCEMENT, REFUSED_FOR_NATIONALITY_ALONE, "after a refusal for nationality",
                        ExtraditionActs::sentenceRefused, enforce()));
    }

    private static Stream<RuleCase> reported() {
        return Stream.of(
                blocks(REPORT_PROSECUTION, SUBMITTED_THEN_DECIDED, "that nobody asked for",
                        a -> refused(a.received(), NATIONALITY), report("o1", Stage.SUBMITTED_TO_PROSECUTION))
                        .beside(NAMES_EXIST),
                blocks(REPORT_PROSECUTION, SUBMITTED_THEN_DECIDED, "of an outcome before the case was submitted",
                        ExtraditionActs::prosecutionAsked, report("o1", Stage.OUTCOME)).at("/stage"),
                blocks(REPORT_PROSECUTION, SUBMITTED_THEN_DECIDED, "of a case that was submitted before",
                        SurrenderCases::submitted, report("o1", Stage.SUBMITTED_TO_PROSECUTION)).at("/stage"),
                blocks(REPORT_PROSECUTION, NAMES_EXIST, "naming an obligation that was never opened",
                        ExtraditionActs::prosecutionAsked, report("o9", Stage.OUTCOME)),
                lets(REPORT_PROSECUTION, SUBMITTED_THEN_DECIDED, "of an outcome",
                        SurrenderCases::submitted, report("o1", Stage.OUTCOME)));
    }

    private static Stream<RuleCase> enforced() {
        return Stream.of(
                blocks(REQUEST_ENFORCEMENT, SENTENCE_TO_ENFORCE, "where there is no sentence",
                        a -> refused(a.received(), NATIONALITY), enforce()),
                lets(REQUEST_ENFORCEMENT, SENTENCE_TO_ENFORCE, "of a sentence",
                        ExtraditionActs::sentenceRefused, enforce()),
                blocks(REQUEST_ENFORCEMENT, ENFORCEMENT_ASKED_ONCE, "while it is owed",
                        a -> sentenceRefused(a).does(REQUESTING, enforce()), enforce()),
                lets(REQUEST_ENFORCEMENT, ENFORCEMENT_ASKED_ONCE, "for the first time",
                        ExtraditionActs::sentenceRefused, enforce()),
                blocks(REPORT_ENFORCEMENT, OBLIGATION_OPEN, "that nobody asked for", ExtraditionActs::sentenceRefused,
                        new ReportEnforcement("o1", "Yes", Optional.empty())).beside(NAMES_EXIST),
                lets(REPORT_ENFORCEMENT, OBLIGATION_OPEN, "that was asked for",
                        a -> sentenceRefused(a).does(REQUESTING, enforce()),
                        new ReportEnforcement("o1", "Yes", Optional.empty())));
    }

    private static Stream<RuleCase> used() {
        return Stream.of(
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "on speciality before the surrender",
                        ExtraditionActs::granted, ExtraditionActs::otherOffences),
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "on re-extradition, naming no surrender",
                        ExtraditionActs::surrendered, about(UseTopic.RE_EXTRADITION, 2)).at("/deliveries"),
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "on another proceeding, naming the surrender",
                        ExtraditionActs::surrendered, about(UseTopic.OTHER_PROCEEDING, 8)).at("/deliveries"),
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "on speciality, by the State that surrendered",
                        ExtraditionActs::surrendered, ExtraditionActs::otherOffences).by(REQUESTED).at("/deliveries"),
                lets(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "on re-extradition after the surrender",
                        ExtraditionActs::surrendered, about(UseTopic.RE_EXTRADITION, 8)));
    }
    // spotless:on

    private static CaseBuilder lentAndBack(CaseBuilder a) {
        return granted(a).does(REQUESTED, lend()).does(REQUESTING, new RecordReturn(TODAY, 12));
    }

    private static CaseBuilder submitted(CaseBuilder a) {
        return prosecutionAsked(a).does(REQUESTED, report("o1", Stage.SUBMITTED_TO_PROSECUTION));
    }

    private static RecordSurrender onReturn() {
        return new RecordSurrender("Lyon", TODAY, 40, Optional.empty(), Optional.of(true));
    }

    private static RequestUseConsent about(UseTopic topic, int act) {
        return new RequestUseConsent(topic, List.of(act), "Case 9");
    }
}
