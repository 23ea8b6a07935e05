package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.ActType.REFUSE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.rule.Acts.bare;
import static org.rogatory.procedure.rule.Acts.refuse;
import static org.rogatory.procedure.rule.CaseFacts.Declared.INTERCEPTION_BASIS;
import static org.rogatory.procedure.rule.CaseFacts.Declared.REAL_TIME_RESERVATION;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTED_BEFORE_REFUSAL;
import static org.rogatory.procedure.rule.RefusalRules.*;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONVENTION;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.DeclineConditions;
import org.rogatory.procedure.act.Refuse;

/** On which grounds a measure may be refused, and what a refusal owes: 40(21)-(25), 40(8), 36(1), 45, 46, 6(2). */
final class RefusalCases {
    private RefusalCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(grounds(), measures(), explanations(), reasons(), freedoms(), conditions(), consultations())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> grounds() {
        return Stream.of(
                blocks(GROUND_OPEN_TO_KIND, "for want of evidence, open to confiscation alone",
                        CaseBuilder::received, refuse("m1", INSUFFICIENT_EVIDENCE))
                        .at("/grounds/0/code"),
                blocks(GROUND_OPEN_TO_KIND, "for nationality beside an open ground",
                        CaseBuilder::received, refuse("m1", DE_MINIMIS, NATIONALITY))
                        .at("/grounds/1/code"),
                blocks(GROUND_OPEN_TO_KIND, "for a treaty's provision under the Convention",
                        CaseBuilder::received, refuse("m1", TREATY_PROVISION))
                        .at("/grounds/0/code").given(CONVENTION).citing("40(7)"),
                lets(GROUND_OPEN_TO_KIND, "for a treaty's provision under a treaty",
                        a -> a.onTreaty().received(), refuse("m1", TREATY_PROVISION)),
                lets(GROUND_OPEN_TO_KIND, "as de minimis", CaseBuilder::received, refuse("m1", DE_MINIMIS)),
                lets(GROUND_OPEN_TO_KIND, "for want of dual criminality, waiting for an answer",
                        a -> a.confidential().received().awaitingDecision(), refuse("m1", NO_DUAL_CRIMINALITY)));
    }

    private static Stream<RuleCase> measures() {
        return Stream.of(
                blocks(GROUND_OPEN_TO_KIND, "of m1 for personal data that it does not ask for", CaseBuilder::received,
                        refuse(List.of("m1"), Optional.of("None would do"),
                                Stream.of(Acts.ground(PERSONAL_DATA)))).at("/grounds/0/code").on("m1").citing("36(1)"),
                blocks(GROUND_OPEN_TO_KIND, "of stored data as not available domestically",
                        CaseBuilder::received, refuse("m1", NOT_AVAILABLE_DOMESTICALLY))
                        .at("/grounds/0/code").on("m1").citing("45(2)")
                        .only(Kind.MUTUAL_LEGAL_ASSISTANCE, Kind.STORED_DATA_ACCESS),
                lets(GROUND_OPEN_TO_KIND, "of traffic data as not available domestically",
                        CaseBuilder::received, refuse("m1", NOT_AVAILABLE_DOMESTICALLY))
                        .only(Kind.TRAFFIC_DATA_COLLECTION),
                blocks(GROUND_OPEN_TO_KIND, "of an interception as not available, without the reservation",
                        CaseBuilder::received, refuse("m1", NOT_AVAILABLE_DOMESTICALLY))
                        .at("/grounds/0/code").on("m1").citing("45(2)").only(Kind.CONTENT_INTERCEPTION),
                lets(GROUND_OPEN_TO_KIND, "of an interception as not available, with the reservation of 23(3)",
                        a -> a.declares("FR", REAL_TIME_RESERVATION).received(),
                        refuse("m1", NOT_AVAILABLE_DOMESTICALLY)).only(Kind.CONTENT_INTERCEPTION),
                blocks(GROUND_OPEN_TO_KIND, "of an interception for want of a basis that the State declared",
                        a -> a.declares("FR", INTERCEPTION_BASIS).received(), refuse("m1", NO_BASIS_FOR_INTERCEPTION))
                        .at("/grounds/0/code").on("m1").citing("46").only(Kind.CONTENT_INTERCEPTION),
                lets(GROUND_OPEN_TO_KIND, "of an interception without a basis",
                        CaseBuilder::received, refuse("m1", NO_BASIS_FOR_INTERCEPTION))
                        .only(Kind.CONTENT_INTERCEPTION));
    }

    private static Stream<RuleCase> explanations() {
        return Stream.of(
                blocks(FISCAL_MATTERS_NEVER_ALONE, "for fiscal matters alone",
                        CaseBuilder::received, refuse("m1", FISCAL_MATTERS))
                        .at("/grounds"),
                blocks(FISCAL_MATTERS_NEVER_ALONE, "for fiscal matters and a label",
                        CaseBuilder::received, refuse("m1", FISCAL_MATTERS, OFFENCE_LABEL))
                        .at("/grounds").beside(OFFENCE_LABEL_NEVER_ALONE),
                lets(FISCAL_MATTERS_NEVER_ALONE, "for fiscal matters beside an open ground",
                        CaseBuilder::received, refuse("m1", FISCAL_MATTERS, DE_MINIMIS)),
                blocks(OFFENCE_LABEL_NEVER_ALONE, "for the offence's label alone",
                        CaseBuilder::received, refuse("m1", OFFENCE_LABEL))
                        .at("/grounds"),
                lets(OFFENCE_LABEL_NEVER_ALONE, "for the label beside an open ground",
                        CaseBuilder::received, refuse("m1", NO_DUAL_CRIMINALITY, OFFENCE_LABEL)),
                blocks(BANK_SECRECY_NEVER, "for bank secrecy", CaseBuilder::received, refuse("m1", BANK_SECRECY))
                        .at("/grounds/0/code"),
                blocks(BANK_SECRECY_NEVER, "for bank secrecy beside an open ground",
                        CaseBuilder::received, refuse("m1", DE_MINIMIS, BANK_SECRECY))
                        .at("/grounds/1/code"),
                lets(BANK_SECRECY_NEVER, "for an open ground without it",
                        CaseBuilder::received, refuse("m1", DE_MINIMIS)));
    }

    private static Stream<RuleCase> reasons() {
        return Stream.of(
                blocks(REASONS_GIVEN, "with blank reasons", CaseBuilder::received, because(bare(DE_MINIMIS, " ")))
                        .at("/grounds/0/reasons"),
                blocks(REASONS_GIVEN, "with reasons for one ground of two", CaseBuilder::received,
                        because(bare(DE_MINIMIS, "Ten euro"), bare(AVAILABLE_ELSEWHERE, ""))).at("/grounds/1/reasons"),
                blocks(REASONS_GIVEN, "without reasons", CaseBuilder::received, because(new Refuse.Ground(
                        DE_MINIMIS, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                        .at("/grounds/0/reasons"),
                lets(REASONS_GIVEN, "with reasons for every ground", CaseBuilder::received,
                        because(bare(DE_MINIMIS, "Ten euro"), bare(AVAILABLE_ELSEWHERE, "Open register"))));
    }

    private static Stream<RuleCase> freedoms() {
        return Stream.of(
                blocks(GROUND_SUBSTANTIATED, "for human rights without the freedom",
                        CaseBuilder::received, because(bare(HUMAN_RIGHTS, "Political")))
                        .at("/grounds/0"),
                lets(GROUND_SUBSTANTIATED, "for human rights with the freedom",
                        CaseBuilder::received, refuse("m1", HUMAN_RIGHTS)),
                blocks(GROUND_SUBSTANTIATED, "under a treaty without the provision",
                        a -> a.onTreaty().received(), because(bare(TREATY_PROVISION, "So agreed")))
                        .at("/grounds/0"),
                lets(GROUND_SUBSTANTIATED, "under a treaty with the provision",
                        a -> a.onTreaty().received(), refuse("m1", TREATY_PROVISION)));
    }

    private static Stream<RuleCase> conditions() {
        return Stream.of(
                blocks(CONDITIONS_TRIED_FIRST, "of m2 for personal data at once",
                        CaseBuilder::received, refuse("m2", PERSONAL_DATA))
                        .on("m2"),
                blocks(CONDITIONS_TRIED_FIRST, "of m2 while conditions may still be answered",
                        a -> a.received().conditionsProposed("m2"), refuse("m2", PERSONAL_DATA))
                        .on("m2"),
                blocks(CONDITIONS_TRIED_FIRST, "of m2 with conditions tried for m1 alone",
                        a -> a.received().conditionsProposed("m1").later(31), refuse("m2", PERSONAL_DATA))
                        .on("m2"),
                lets(CONDITIONS_TRIED_FIRST, "of m2 when conditions were left unanswered",
                        a -> a.received().conditionsProposed("m2").later(31), refuse("m2", PERSONAL_DATA)),
                lets(CONDITIONS_TRIED_FIRST, "of m2 when conditions were declined",
                        RefusalCases::declined, refuse("m2", PERSONAL_DATA)),
                lets(CONDITIONS_TRIED_FIRST, "of m2 with the reason why none would do", CaseBuilder::received,
                        refuse(List.of("m2"), Optional.of("The law knows none"),
                                Stream.of(Acts.ground(PERSONAL_DATA)))));
    }

    private static Stream<RuleCase> consultations() {
        return Stream.of(
                blocks(CONSULTED_BEFORE_REFUSAL, "of m2 without a consultation",
                        CaseBuilder::received, refuse("m2", LEGAL_SYSTEM))
                        .on("m2"),
                blocks(CONSULTED_BEFORE_REFUSAL, "of m2 after a consultation on m1",
                        a -> a.received().consulted(REFUSAL, "m1"), refuse("m2", LEGAL_SYSTEM))
                        .on("m2"),
                blocks(CONSULTED_BEFORE_REFUSAL, "of m1 while views are awaited",
                        a -> a.received().consulting(REFUSAL, "m1"), refuse("m1", ESSENTIAL_INTERESTS))
                        .on("m1"),
                blocks(CONSULTED_BEFORE_REFUSAL, "of m1 after a consultation broken off before its day",
                        a -> a.received().consulting(REFUSAL, "m1").does(Who.REQUESTED,
                                Acts.close("x1")), refuse("m1", DOMESTIC_PROHIBITION)).on("m1"),
                lets(CONSULTED_BEFORE_REFUSAL, "of m1 after views were stated",
                        a -> a.received().consulted(REFUSAL, "m1"), refuse("m1", LEGAL_SYSTEM)),
                lets(CONSULTED_BEFORE_REFUSAL, "of m1 after the day for views has passed",
                        a -> a.received().consultedInVain(REFUSAL, "m1"), refuse("m1", NOT_IN_CONFORMITY)),
                lets(CONSULTED_BEFORE_REFUSAL, "of m2 after conditions were declined",
                        RefusalCases::declined, refuse("m2", LEGAL_SYSTEM)),
                lets(CONSULTED_BEFORE_REFUSAL, "of m1 for discrimination without a consultation",
                        CaseBuilder::received, refuse("m1", DISCRIMINATION)));
    }
    // spotless:on

    private static CaseBuilder declined(CaseBuilder a) {
        return a.received()
                .conditionsProposed("m2")
                .does(Who.REQUESTING, new DeclineConditions("x1", "Not under our law"));
    }

    private static Refuse because(Refuse.Ground... grounds) {
        return refuse(List.of("m1"), Optional.empty(), Stream.of(grounds));
    }

    private static RuleCase blocks(Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, Refuse body) {
        return RuleCase.blocks(REFUSE, rule, tells, in, body);
    }

    private static RuleCase lets(Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, Refuse body) {
        return RuleCase.lets(REFUSE, rule, tells, in, body);
    }
}
