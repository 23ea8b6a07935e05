package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.PreservationActs.*;
import static org.rogatory.procedure.rule.PreservationRules.*;
import static org.rogatory.procedure.rule.RefusalRules.*;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Offence;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.PreservationContent;

/** Preservation and what is disclosed of a path: 24(4), 25, 42, 43. The last day of 60 from 10 March is 9 May. */
final class PreservationCases {
    private static final LocalDate LAST = LocalDate.of(2026, 5, 9);

    private PreservationCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(orders(), periods(), extensions(), following(), ends(), paths(), withheld(), grounds(),
                        dates())
                .flatMap(rows -> rows)
                .map(row -> row.only(Kind.DATA_PRESERVATION));
    }

    private static Stream<RuleCase> orders() {
        var ok = preserve(TODAY, LAST);
        return Stream.of(
                blocks(RECORD_AUTHORIZATION, NINETY_DAYS, "for 91 days", CaseBuilder::received,
                        order(TODAY, TODAY.plusDays(91))).at("/validUntil"),
                lets(RECORD_AUTHORIZATION, NINETY_DAYS, "for 90 days", CaseBuilder::received,
                        order(TODAY, TODAY.plusDays(90))),
                blocks(RECORD_AUTHORIZATION, ExecutionRules.AUTHORIZATION_DATED, "that ends before it begins",
                        CaseBuilder::received, order(TODAY, TODAY.minusDays(1))).at("/validUntil"),
                blocks(PRESERVE, ExecutionRules.AUTHORIZED_DOMESTICALLY, "without an order", CaseBuilder::received, ok)
                        .at("/from"),
                blocks(PRESERVE, ExecutionRules.AUTHORIZED_DOMESTICALLY, "under an order that has run out",
                        a -> ordered(a).later(91), preserve(TODAY.plusDays(91), TODAY.plusDays(151))).at("/from"),
                blocks(PRESERVE, ExecutionRules.AUTHORIZED_DOMESTICALLY, "from a day before the order",
                        PreservationCases::ordered, preserve(TODAY.minusDays(1), LAST)).at("/from"),
                lets(PRESERVE, ExecutionRules.AUTHORIZED_DOMESTICALLY, "for longer than the order, which is renewable",
                        PreservationCases::ordered, preserve(TODAY, TODAY.plusDays(180))),
                blocks(DISCLOSE_PATH, ExecutionRules.AUTHORIZED_DOMESTICALLY, "without an order",
                        CaseBuilder::received, disclose("NL")).at("/providers"),
                blocks(DISCLOSE_PATH, ExecutionRules.AUTHORIZED_DOMESTICALLY, "under an order that has run out",
                        a -> preserved(a).later(91), disclose("NL")).at("/providers"),
                lets(DISCLOSE_PATH, ExecutionRules.AUTHORIZED_DOMESTICALLY, "on the last day of the order",
                        a -> preserved(a).later(90), disclose("NL")));
    }

    private static Stream<RuleCase> periods() {
        return Stream.of(
                blocks(PRESERVE, SIXTY_DAYS, "for 59 days", PreservationCases::ordered,
                        preserve(TODAY, LAST.minusDays(1))).at("/until"),
                lets(PRESERVE, SIXTY_DAYS, "for 60 days, the first not counted", PreservationCases::ordered,
                        preserve(TODAY, LAST)),
                blocks(PRESERVE, PRESERVED_ALREADY, "from tomorrow", PreservationCases::ordered,
                        preserve(TODAY.plusDays(1), TODAY.plusDays(61))).at("/from"),
                lets(PRESERVE, PRESERVED_ALREADY, "from an earlier day under its order",
                        a -> ordered(a).later(5), preserve(TODAY, TODAY.plusDays(60))));
    }

    private static Stream<RuleCase> extensions() {
        return Stream.of(
                blocks(REQUEST_EXTENSION, DATA_HELD, "while nothing is preserved",
                        a -> a.received().does(REQUESTED, risk(TODAY.plusDays(30))), extend(TODAY.plusDays(120))),
                lets(REQUEST_EXTENSION, DATA_HELD, "while what is preserved is at risk",
                        PreservationActs::atRisk, extend(TODAY.plusDays(120))),
                blocks(REQUEST_EXTENSION, EXTENSION_IN_TIME, "on the day after the last",
                        a -> preserved(a).later(61), extend(TODAY.plusDays(120))),
                lets(REQUEST_EXTENSION, EXTENSION_IN_TIME, "on the last day",
                        a -> preserved(a).later(60), extend(TODAY.plusDays(120))),
                blocks(REQUEST_EXTENSION, LATER_END, "to the day on which it ends anyhow",
                        PreservationActs::preserved, extend(LAST)).at("/until"),
                lets(REQUEST_EXTENSION, LATER_END, "by a day", PreservationActs::preserved, extend(LAST.plusDays(1))),
                blocks(GRANT_EXTENSION, LATER_END, "to the day on which it ends anyhow",
                        PreservationActs::extensionAsked, new GrantExtension("x1", LAST)).at("/until"),
                lets(GRANT_EXTENSION, LATER_END, "by a day",
                        PreservationActs::extensionAsked, new GrantExtension("x1", LAST.plusDays(1))),
                unasked(GRANT_EXTENSION, new GrantExtension("x1", LAST.plusDays(1))),
                asked(GRANT_EXTENSION, new GrantExtension("x1", LAST.plusDays(1))),
                unasked(DECLINE_EXTENSION, new DeclineExtension("x1", "No")),
                asked(DECLINE_EXTENSION, new DeclineExtension("x1", "No")));
    }

    private static RuleCase unasked(ActType act, ActBody body) {
        return blocks(act, GeneralRules.EXCHANGE_OPEN, "that nobody asked for", PreservationActs::preserved, body)
                .beside(GeneralRules.NAMES_EXIST);
    }

    private static RuleCase asked(ActType act, ActBody body) {
        return lets(act, GeneralRules.EXCHANGE_OPEN, "that was asked for", PreservationActs::extensionAsked, body);
    }

    private static Stream<RuleCase> following() {
        return Stream.of(
                blocks(NOTE_FOLLOW_UP, FOLLOWED_UP, "when nothing follows", PreservationActs::preserved,
                        new NoteFollowUp()),
                blocks(NOTE_FOLLOW_UP, FOLLOWED_UP, "for the second time", a -> noted(preserved(a), Status.SUBMITTED),
                        new NoteFollowUp()),
                blocks(NOTE_FOLLOW_UP, FOLLOWED_UP, "when another preservation follows",
                        a -> followed(preserved(a), Kind.DATA_PRESERVATION, Status.SUBMITTED), new NoteFollowUp()),
                lets(NOTE_FOLLOW_UP, FOLLOWED_UP, "before anything is preserved",
                        a -> followed(a.received(), Kind.MUTUAL_LEGAL_ASSISTANCE, Status.SUBMITTED),
                        new NoteFollowUp()),
                blocks(CONTINUE, FOLLOW_UP_RECEIVED, "while what follows is only submitted",
                        a -> noted(preserved(a), Status.SUBMITTED), new Continue()),
                blocks(CONTINUE, FOLLOW_UP_RECEIVED, "when what follows was withdrawn",
                        a -> noted(preserved(a), Status.WITHDRAWN), new Continue()),
                blocks(CONTINUE, FOLLOW_UP_RECEIVED, "for another preservation",
                        a -> followed(preserved(a), Kind.DATA_PRESERVATION, Status.RECEIVED), new Continue()),
                lets(CONTINUE, FOLLOW_UP_RECEIVED, "while what follows is in execution",
                        a -> noted(preserved(a), Status.IN_EXECUTION), new Continue()));
    }

    private static Stream<RuleCase> ends() {
        return Stream.of(
                blocks(END, DATA_HELD, "when nothing was preserved",
                        a -> a.received().does(REQUESTED, risk(TODAY.plusDays(30))), end()),
                lets(END, DATA_HELD, "while a risk waits for a decision", a -> atRisk(a).later(61), end()),
                blocks(END, PERIOD_OVER, "on 9 May, the last day", a -> preserved(a).later(60), end()),
                blocks(END, PERIOD_OVER, "on 10 May when the period was extended",
                        a -> extensionAsked(a).does(REQUESTED, new GrantExtension("x1", LAST.plusDays(9))).later(61),
                        end()),
                lets(END, PERIOD_OVER, "on 10 May", a -> preserved(a).later(61), end()),
                blocks(END, FOLLOW_UPS_DECIDED, "while what follows waits for its receipt",
                        a -> noted(preserved(a).later(58), Status.SUBMITTED).later(4), end()),
                blocks(END, FOLLOW_UPS_DECIDED, "while what follows is in execution",
                        a -> noted(preserved(a), Status.IN_EXECUTION).later(70), end()),
                lets(END, FOLLOW_UPS_DECIDED, "once what follows was executed",
                        a -> noted(preserved(a), Status.EXECUTED).later(70), end()),
                blocks(END, EXTENSION_ANSWERED, "while an extension is unanswered",
                        a -> extensionAsked(a).later(61), end()),
                lets(END, EXTENSION_ANSWERED, "once the extension was declined",
                        a -> extensionAsked(a).does(REQUESTED, new DeclineExtension("x1", "No")).later(61), end()),
                blocks(END, NEVER_FOLLOWED, "by the passing of time once something followed",
                        a -> noted(preserved(a), Status.WITHDRAWN).later(61), end()).by(SYSTEM),
                lets(END, NEVER_FOLLOWED, "by the passing of time", a -> preserved(a).later(61), end()).by(SYSTEM),
                lets(END, NEVER_FOLLOWED, "by the State itself once what followed was withdrawn",
                        a -> noted(preserved(a), Status.WITHDRAWN).later(61), end()));
    }

    private static Stream<RuleCase> paths() {
        return Stream.of(
                blocks(DISCLOSE_PATH, PROVIDER_ABROAD, "to a provider at home", PreservationCases::ordered,
                        disclose("NL", "FR")).at("/providers/1/state"),
                lets(DISCLOSE_PATH, PROVIDER_ABROAD, "to a provider in the requesting State itself",
                        PreservationCases::ordered, disclose("VN")),
                blocks(DISCLOSE_PATH, PATH_IDENTIFIED, "without the path", PreservationCases::ordered,
                        disclose(" ", Stream.of(provider("Transit", "NL")))).at("/path"),
                blocks(DISCLOSE_PATH, PATH_IDENTIFIED, "without the provider's name", PreservationCases::ordered,
                        disclose("By node 7", Stream.of(provider("", "NL")))).at("/providers/0/name"),
                lets(DISCLOSE_PATH, PATH_IDENTIFIED, "with provider and path", PreservationCases::ordered,
                        disclose("NL")));
    }

    private static Stream<RuleCase> withheld() {
        return Stream.of(
                blocks(WITHHOLD_PATH, GROUND_OPEN_TO_PATH, "for human rights", CaseBuilder::received,
                        withhold(HUMAN_RIGHTS)).at("/grounds/0/code"),
                blocks(WITHHOLD_PATH, GROUND_OPEN_TO_PATH, "for a ground of 40(21)(d) beside an open one",
                        CaseBuilder::received, withhold(DISCRIMINATION, LEGAL_SYSTEM)).at("/grounds/1/code"),
                lets(WITHHOLD_PATH, GROUND_OPEN_TO_PATH, "for all that is open", CaseBuilder::received,
                        withhold(ESSENTIAL_INTERESTS, DOMESTIC_PROHIBITION, DISCRIMINATION)),
                blocks(WITHHOLD_PATH, REASONS_GIVEN, "with blank reasons", CaseBuilder::received,
                        withhold(" ", DISCRIMINATION)).at("/grounds/0/reasons"),
                lets(WITHHOLD_PATH, REASONS_GIVEN, "with reasons", CaseBuilder::received, withhold(DISCRIMINATION)));
    }

    private static Stream<RuleCase> grounds() {
        return Stream.of(
                closed("in conformity", NOT_IN_CONFORMITY).citing("42(6)"),
                closed("for the legal system", LEGAL_SYSTEM).citing("42(6)"),
                closed("for want of dual criminality, 42(4)", NO_DUAL_CRIMINALITY).citing("42(6)"),
                closed("for personal data", PERSONAL_DATA).citing("42(6)"),
                closed("for want of dual criminality without the reservation", RESERVED_DUAL_CRIMINALITY)
                        .citing("42(5)"),
                refusing(true, GROUND_OPEN_TO_KIND, "of a Convention offence under the reservation",
                        PreservationCases::reserving, RESERVED_DUAL_CRIMINALITY)
                        .at("/grounds/0/code").citing("42(5)"),
                refusing(false, GROUND_OPEN_TO_KIND, "of another serious crime under the reservation",
                        a -> reserving(ofAnotherCrime(a)), RESERVED_DUAL_CRIMINALITY),
                closed("for a treaty's provision where none governs", TREATY_PROVISION).citing("40(7)"),
                refusing(false, GROUND_OPEN_TO_KIND, "for a treaty's provision where it governs",
                        a -> a.onTreaty().received(), TREATY_PROVISION),
                refusing(false, GROUND_OPEN_TO_KIND, "for domestic prohibition without a consultation",
                        CaseBuilder::received, DOMESTIC_PROHIBITION),
                refusing(false, GROUND_OPEN_TO_KIND, "for human rights", CaseBuilder::received, HUMAN_RIGHTS));
    }

    private static RuleCase closed(String tells, RefusalGround ground) {
        return refusing(true, GROUND_OPEN_TO_KIND, tells, CaseBuilder::received, ground).at("/grounds/0/code")
                .given(RuleCase.Premise.CONVENTION);
    }

    private static Stream<RuleCase> dates() {
        return Stream.of(
                blocks(REPORT_PRESERVATION_RISK, ConsultationRules.DATE_AHEAD, "by today", PreservationActs::preserved,
                        risk(TODAY)).at("/due/on"),
                lets(REPORT_PRESERVATION_RISK, ConsultationRules.DATE_AHEAD, "by tomorrow",
                        PreservationActs::preserved, risk(TODAY.plusDays(1))),
                blocks(LAPSE, ConsultationRules.SILENCE_ESTABLISHED, "while nothing is overdue",
                        a -> a.received().consultedInVain(OpenConsultation.ConsultationTopic.CLOSURE), silence())
                        .at("/exchange"));
    }
    // spotless:on

    private static CaseBuilder ordered(CaseBuilder a) {
        return PreservationActs.ordered(a);
    }

    private static CaseBuilder reserving(CaseBuilder a) {
        return a.declares("FR", CaseFacts.Declared.PRESERVATION_RESERVATION).received();
    }

    private static CaseBuilder ofAnotherCrime(CaseBuilder a) {
        var whole = sample();
        return a.draft(d -> {
            d.purpose = org.rogatory.convention.Purpose.EVIDENCE_OF_SERIOUS_CRIME;
            d.other = new PreservationContent(
                    whole.requestingAuthority(),
                    List.of(
                            DraftWriter.seriousCrime(DraftWriter.life()),
                            DraftWriter.offence(Offence.OFFENCE_OF_ANOTHER_TREATY)),
                    whole.facts(),
                    whole.data(),
                    whole.relationToOffence(),
                    whole.custodian(),
                    whole.necessity(),
                    whole.intendsToRequest(),
                    whole.doNotNotifyUser());
        });
    }

    private static RuleCase refusing(
            boolean blocks, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, RefusalGround ground) {
        var attempt = Attempt.at(REFUSE, in, a -> Acts.refuse(List.of(), ground));
        return RuleCase.of(attempt, rule, blocks, tells);
    }

    private static RuleCase blocks(
            ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, ActBody body) {
        return RuleCase.blocks(act, rule, tells, in, body);
    }

    private static RuleCase lets(ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, ActBody body) {
        return RuleCase.lets(act, rule, tells, in, body);
    }
}
