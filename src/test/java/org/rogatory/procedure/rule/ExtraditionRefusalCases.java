package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.ActType.GRANT;
import static org.rogatory.procedure.act.ActType.REFUSE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.rule.Acts.bare;
import static org.rogatory.procedure.rule.CaseFacts.Declared.EXTRADITION_ON_THE_CONVENTION;
import static org.rogatory.procedure.rule.CaseFacts.Declared.TREATY_DEPENDENT;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTED_OR_SAID_WHY_NOT;
import static org.rogatory.procedure.rule.ExtraditionActs.*;
import static org.rogatory.procedure.rule.RefusalRules.*;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONVENTION;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.SurrenderRules.ARISEN_SINCE_THE_GRANT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.DeclineConditions;
import org.rogatory.procedure.act.Grant;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.Refuse.Ground;

/** On which grounds extradition and arrest may be refused, and what a refusal owes: 37(1), 37(5)-(18), 6(2), 35(3). */
final class ExtraditionRefusalCases {
    private ExtraditionRefusalCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        Stream.of(grounds(), limited(), explanations(), reasons(), consultations())
                                .flatMap(rows -> rows)
                                .map(row -> row.only(Kind.EXTRADITION, Kind.PROVISIONAL_ARREST)),
                        Stream.of(later(), offences(), lawful())
                                .flatMap(rows -> rows)
                                .map(row -> row.only(Kind.EXTRADITION)))
                .flatMap(rows -> rows);
    }

    // spotless:off (a row of the table stays a row)
    private static Stream<RuleCase> grounds() {
        return Stream.of(
                Stream.of(NO_DUAL_CRIMINALITY, DISCRIMINATION, HUMAN_RIGHTS, NOT_PRESENT, NATIONALITY,
                                DOMESTIC_CONDITION)
                        .map(g -> lets(REFUSE, GROUND_OPEN_TO_KIND, "of a person, for " + g,
                                CaseBuilder::received, refuse(Acts.ground(g)))),
                Stream.of(ESSENTIAL_INTERESTS, NOT_IN_CONFORMITY, LEGAL_SYSTEM, PERSONAL_DATA, DE_MINIMIS)
                        .map(g -> blocks(REFUSE, GROUND_OPEN_TO_KIND, "of a person, for " + g,
                                CaseBuilder::received, refuse(g)).at("/grounds/0/code").citing("37(8)")))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> limited() {
        return Stream.of(
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "for want of a treaty, by a State that needs none",
                        CaseBuilder::received, refuse(NO_TREATY_BASIS)).at("/grounds/0/code").citing("37(5)"),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "for want of a treaty, by a State that takes the Convention as one",
                        a -> a.declares("FR", TREATY_DEPENDENT, EXTRADITION_ON_THE_CONVENTION).received(),
                        refuse(NO_TREATY_BASIS)).at("/grounds/0/code").citing("37(5)"),
                lets(REFUSE, GROUND_OPEN_TO_KIND, "for want of a treaty, by a State that declared so since",
                        a -> a.received().declares("FR", TREATY_DEPENDENT), refuse(NO_TREATY_BASIS)),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "of a person, for a treaty's provision under the Convention",
                        CaseBuilder::received, refuse(TREATY_PROVISION))
                        .at("/grounds/0/code").citing("37(8)").given(CONVENTION),
                lets(REFUSE, GROUND_OPEN_TO_KIND, "of a person, for a treaty's provision under the treaty",
                        a -> a.onTreaty().received(), refuse(TREATY_PROVISION)),
                blocks(REFUSE, GROUND_SUBSTANTIATED, "for a domestic condition that no law makes",
                        CaseBuilder::received,
                        refuse(bare(DOMESTIC_CONDITION, "So we do"))).at("/grounds/0").citing("37(8)"),
                lets(REFUSE, GROUND_SUBSTANTIATED, "for a domestic condition that a law makes",
                        CaseBuilder::received, refuse(DOMESTIC_CONDITION)));
    }

    private static Stream<RuleCase> explanations() {
        return Stream.of(
                blocks(REFUSE, FISCAL_MATTERS_NEVER_ALONE, "of a person, for fiscal matters alone",
                        CaseBuilder::received, refuse(FISCAL_MATTERS)).at("/grounds").citing("37(16)"),
                lets(REFUSE, FISCAL_MATTERS_NEVER_ALONE, "of a person, for fiscal matters beside nationality",
                        CaseBuilder::received, refuse(NATIONALITY, FISCAL_MATTERS)),
                blocks(REFUSE, OFFENCE_LABEL_NEVER_ALONE, "of a person, for the label alone",
                        CaseBuilder::received, refuse(OFFENCE_LABEL)).at("/grounds"));
    }

    private static Stream<RuleCase> reasons() {
        return Stream.of(
                blocks(REFUSE, REASONS_OR_LAW_THAT_FORBIDS_THEM, "without reasons",
                        CaseBuilder::received, refuse(unreasoned(NATIONALITY))).at("/grounds/0/reasons"),
                blocks(REFUSE, REASONS_OR_LAW_THAT_FORBIDS_THEM, "with reasons for one ground of two, one blank",
                        CaseBuilder::received, refuse(bare(NATIONALITY, "A citizen"), bare(NOT_PRESENT, " ")))
                        .at("/grounds/1/reasons"),
                lets(REFUSE, REASONS_OR_LAW_THAT_FORBIDS_THEM, "with a law that forbids the reasons",
                        CaseBuilder::received, forbidden()),
                lets(REFUSE, REASONS_OR_LAW_THAT_FORBIDS_THEM, "with reasons",
                        CaseBuilder::received, refuse(bare(NATIONALITY, "A citizen"))));
    }

    private static Stream<RuleCase> consultations() {
        return Stream.of(
                consulted(true, "at once", CaseBuilder::received),
                consulted(true, "while views are awaited", a -> a.received().consulting(REFUSAL)),
                consulted(true, "after a consultation broken off before its day",
                        a -> a.received().consulting(REFUSAL).does(Who.REQUESTED, Acts.close("x1"))),
                consulted(false, "after views were stated", a -> a.received().consulted(REFUSAL)),
                consulted(false, "after the day for views has passed", a -> a.received().consultedInVain(REFUSAL)),
                consulted(false, "after conditions were declined", a -> a.received().conditionsProposed()
                        .does(Who.REQUESTING, new DeclineConditions("x1", "Not under our law"))),
                lets(REFUSE, CONSULTED_OR_SAID_WHY_NOT, "at once, with the reason why",
                        CaseBuilder::received, refuse(NATIONALITY)));
    }

    private static Stream<RuleCase> later() {
        return Stream.of(
                blocks(REFUSE, ARISEN_SINCE_THE_GRANT, "of what was granted, for want of dual criminality",
                        ExtraditionActs::granted, refuse(NO_DUAL_CRIMINALITY)).at("/grounds/0/code"),
                lets(REFUSE, ARISEN_SINCE_THE_GRANT, "of what is examined, for want of dual criminality",
                        ExtraditionActs::underExamination, refuse(NO_DUAL_CRIMINALITY)),
                lets(REFUSE, ARISEN_SINCE_THE_GRANT, "of what was granted, by a law that is named",
                        ExtraditionActs::granted, refuse(DOMESTIC_CONDITION)),
                lets(REFUSE, ARISEN_SINCE_THE_GRANT, "of what was granted, when the person has fled",
                        ExtraditionActs::granted, refuse(NOT_PRESENT)));
    }

    /** The rules of a refusal are those of the refusal of an offence. */
    private static Stream<RuleCase> offences() {
        return Stream.of(
                third(GROUND_OPEN_TO_KIND, "for essential interests", refusedOn("o3", ESSENTIAL_INTERESTS))
                        .at("/offences/2/grounds/0/code").citing("37(8)"),
                third(FISCAL_MATTERS_NEVER_ALONE, "for fiscal matters alone", refusedOn("o3", FISCAL_MATTERS))
                        .at("/offences/2/grounds").citing("37(16)"),
                third(OFFENCE_LABEL_NEVER_ALONE, "for its label alone", refusedOn("o3", OFFENCE_LABEL))
                        .at("/offences/2/grounds"),
                third(BANK_SECRECY_NEVER, "for bank secrecy", refusedOn("o3", BANK_SECRECY))
                        .at("/offences/2/grounds/0/code"),
                third(REASONS_OR_LAW_THAT_FORBIDS_THEM, "without reasons", refusedOn("o3", unreasoned(DISCRIMINATION)))
                        .at("/offences/2/grounds/0/reasons"),
                third(GROUND_SUBSTANTIATED, "by no law", refusedOn("o3", bare(DOMESTIC_CONDITION, "So we do")))
                        .at("/offences/2/grounds/0").citing("37(8)"),
                blocks(GRANT, CONSULTED_OR_SAID_WHY_NOT, "of two offences, the third refused at once",
                        ExtraditionActs::judged, atOnce(refusedOn("o3", DISCRIMINATION)))
                        .at("/consultationNotAppropriate"),
                lets(GRANT, CONSULTED_OR_SAID_WHY_NOT, "of two offences, the third refused after a consultation",
                        a -> judged(a).consulted(REFUSAL), atOnce(refusedOn("o3", DISCRIMINATION))),
                lets(GRANT, REASONS_OR_LAW_THAT_FORBIDS_THEM, "of two offences, with reasons for the third as a whole",
                        ExtraditionActs::judged, grant(granted("o1"), granted("o2"), new Grant.Decided("o3", false,
                                List.of(unreasoned(DISCRIMINATION)), Optional.of("As the court found")))));
    }
    // spotless:on

    private static Stream<RuleCase> lawful() {
        var third = refusedOn("o3", DISCRIMINATION, FISCAL_MATTERS, OFFENCE_LABEL);
        return Stream.of(
                        GROUND_OPEN_TO_KIND,
                        FISCAL_MATTERS_NEVER_ALONE,
                        OFFENCE_LABEL_NEVER_ALONE,
                        BANK_SECRECY_NEVER,
                        GROUND_SUBSTANTIATED)
                .map(rule -> lets(
                        GRANT,
                        rule,
                        "of two offences, the third refused for discrimination",
                        ExtraditionActs::judged,
                        grant(granted("o1"), granted("o2"), third)));
    }

    private static RuleCase third(org.rogatory.procedure.Rule<?> rule, String tells, Grant.Decided third) {
        return blocks(
                GRANT,
                rule,
                "of two offences, the third refused " + tells,
                ExtraditionActs::judged,
                grant(granted("o1"), granted("o2"), third));
    }

    private static Grant atOnce(Grant.Decided third) {
        return new Grant(List.of(granted("o1"), granted("o2"), third), List.of(), Optional.empty(), Optional.empty());
    }

    private static RuleCase consulted(boolean blocks, String tells, UnaryOperator<CaseBuilder> in) {
        var body = new Refuse(
                List.of(Acts.ground(NATIONALITY)), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        var row = RuleCase.of(
                Attempt.at(REFUSE, in, a -> body), CONSULTED_OR_SAID_WHY_NOT, blocks, "of a person " + tells);
        return blocks ? row.at("/consultationNotAppropriate") : row;
    }

    private static Refuse forbidden() {
        return new Refuse(
                List.of(unreasoned(NATIONALITY)),
                List.of(),
                Optional.of("It is urgent."),
                Optional.of("Official Secrets Act"),
                Optional.empty());
    }

    private static Ground unreasoned(RefusalGround code) {
        return new Ground(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
