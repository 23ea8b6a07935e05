package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.DISCRIMINATION;
import static org.rogatory.convention.RefusalGround.NATIONALITY;
import static org.rogatory.procedure.ObligationCode.CONSIDER_ENFORCEMENT;
import static org.rogatory.procedure.ObligationCode.PROSECUTE;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Charge.Finding;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.Grant.Decided;
import org.rogatory.procedure.act.RecordDualCriminality.Found;
import org.rogatory.procedure.act.Refuse.Ground;

/** The acts of an extradition, and one lawful example of each. */
public final class ExtraditionActs {
    private ExtraditionActs() {}

    // spotless:off (a row of the table stays a row)
    public static Stream<Attempt> lawful() {
        return Stream.of(examined(), decided(), prosecuted(), handedOver()).flatMap(acts -> acts);
    }

    private static Stream<Attempt> examined() {
        return Stream.of(
                at(REPORT_CUSTODY, CaseBuilder::received, a -> new ReportCustody(TODAY, "Lyon")),
                at(REPORT_RELEASE, ExtraditionActs::granted, a -> new ReportRelease(TODAY, "On bail")),
                at(BEGIN_EXAMINATION, CaseBuilder::received, a -> new BeginExamination()),
                at(RECORD_DUAL_CRIMINALITY, ExtraditionActs::underExamination, a -> found("o1", Finding.MET)),
                at(RECORD_PERSON_CONSENT, ExtraditionActs::underExamination,
                        a -> new RecordPersonConsent("Court of Lyon", TODAY, true, false, Acts.ids(Paper.LOG))));
    }

    private static Stream<Attempt> decided() {
        return Stream.of(
                at(GRANT, ExtraditionActs::judged, a -> grantAll()),
                at(REFUSE, CaseBuilder::received, a -> refuse(DISCRIMINATION)),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Caught at home", List.of())),
                at(LAPSE, ArrestActs::silent, a -> ArrestActs.silence()));
    }

    private static Stream<Attempt> prosecuted() {
        return Stream.of(
                at(REQUEST_PROSECUTION, a -> refused(a.received(), NATIONALITY), a -> prosecute()),
                at(REPORT_PROSECUTION, ExtraditionActs::prosecutionAsked,
                        a -> report(a.owed(PROSECUTE), ReportProsecution.Stage.SUBMITTED_TO_PROSECUTION)),
                at(REQUEST_ENFORCEMENT, ExtraditionActs::sentenceRefused, a -> enforce()),
                at(REPORT_ENFORCEMENT, a -> sentenceRefused(a).does(REQUESTING, enforce()),
                        a -> new ReportEnforcement(a.owed(CONSIDER_ENFORCEMENT), "Yes", Optional.empty())));
    }

    private static Stream<Attempt> handedOver() {
        return Stream.of(
                at(ARRANGE_SURRENDER, ExtraditionActs::granted, a -> new ArrangeSurrender("Lyon", TODAY.plusDays(9))),
                at(POSTPONE_SURRENDER, ExtraditionActs::granted, a -> postpone("Article 696")),
                at(RECORD_SURRENDER, ExtraditionActs::granted, a -> surrender()),
                at(RECORD_RETURN, a -> granted(a).does(REQUESTED, lend()), a -> new RecordReturn(TODAY, 12)),
                at(CONFIRM_SURRENDER, a -> granted(a).does(REQUESTED, surrender()), a -> new ConfirmSurrender(TODAY)),
                at(REQUEST_USE_CONSENT, ExtraditionActs::surrendered, ExtraditionActs::otherOffences));
    }
    // spotless:on

    // Where a case stands

    public static CaseBuilder underExamination(CaseBuilder a) {
        return a.received().does(REQUESTED, new BeginExamination());
    }

    /** o1 and o2 are crimes in both States; o3 is one that is carried along with o2. */
    public static CaseBuilder judged(CaseBuilder a) {
        return underExamination(a)
                .does(REQUESTED, found("o1", Finding.MET))
                .does(REQUESTED, found("o2", Finding.MET))
                .does(REQUESTED, below("o3", "o2"));
    }

    public static CaseBuilder granted(CaseBuilder a) {
        return judged(a).does(REQUESTED, grantAll());
    }

    public static CaseBuilder surrendered(CaseBuilder a) {
        return granted(a).does(REQUESTED, surrender());
    }

    public static CaseBuilder refused(CaseBuilder a, RefusalGround... grounds) {
        return a.does(REQUESTED, refuse(grounds));
    }

    public static CaseBuilder sentenceRefused(CaseBuilder a) {
        return refused(
                a.draft(d -> d.other = new ExtraditionWriter().forASentence().forExtradition())
                        .received(),
                NATIONALITY);
    }

    public static CaseBuilder prosecutionAsked(CaseBuilder a) {
        return refused(a.received(), NATIONALITY).does(REQUESTING, prosecute());
    }

    public static CaseBuilder conditionsAccepted(CaseBuilder a) {
        return a.conditionsProposed().does(REQUESTING, new AcceptConditions(a.exchange()));
    }

    // What is done

    public static RecordDualCriminality found(Found... findings) {
        return new RecordDualCriminality(List.of(findings));
    }

    public static RecordDualCriminality found(String offence, Finding finding) {
        return found(finding(offence, finding, null, null));
    }

    public static RecordDualCriminality below(String offence, String related) {
        return found(finding(offence, Finding.BELOW_MINIMUM, null, related));
    }

    public static RecordDualCriminality waived(String offence, String law) {
        return found(finding(offence, Finding.WAIVED, law, null));
    }

    public static Found finding(String offence, Finding finding, String law, String related) {
        return new Found(
                offence, finding, Optional.ofNullable(law), Optional.ofNullable(related), "He broke into a system.");
    }

    public static Grant grantAll() {
        return grant(granted("o1"), granted("o2"), granted("o3"));
    }

    public static Grant grant(Decided... offences) {
        return new Grant(List.of(offences), List.of(), Optional.of("It is urgent."), Optional.empty());
    }

    public static Decided granted(String offence) {
        return new Decided(offence, true, List.of(), Optional.empty());
    }

    public static Decided refusedOn(String offence, RefusalGround... codes) {
        return refusedOn(offence, Arrays.stream(codes).map(Acts::ground).toArray(Ground[]::new));
    }

    public static Decided refusedOn(String offence, Ground... grounds) {
        return new Decided(offence, false, List.of(grounds), Optional.empty());
    }

    /** With the reason why no consultation was appropriate. */
    public static Refuse refuse(RefusalGround... codes) {
        return refuse(Arrays.stream(codes).map(Acts::ground).toArray(Ground[]::new));
    }

    public static Refuse refuse(Ground... grounds) {
        return new Refuse(
                List.of(grounds), List.of(), Optional.of("It is urgent."), Optional.empty(), Optional.empty());
    }

    public static RequestProsecution prosecute() {
        return new RequestProsecution(Optional.of("Please"));
    }

    public static ReportProsecution report(String obligation, ReportProsecution.Stage stage) {
        return new ReportProsecution(obligation, stage, "Prosecutor of Lyon", TODAY, Optional.empty());
    }

    public static RequestEnforcement enforce() {
        return new RequestEnforcement("Two years", Optional.empty());
    }

    public static PostponeSurrender postpone(String law) {
        return new PostponeSurrender("A trial at home", law, Optional.of(TODAY.plusDays(90)));
    }

    public static RecordSurrender surrender() {
        return new RecordSurrender("Lyon", TODAY, 40, Optional.empty(), Optional.empty());
    }

    public static RecordSurrender lend() {
        return new RecordSurrender("Lyon", TODAY, 40, Optional.of(TODAY.plusDays(60)), Optional.empty());
    }

    public static RequestUseConsent otherOffences(CaseBuilder a) {
        return new RequestUseConsent(
                RequestUseConsent.UseTopic.SPECIALITY, List.of(a.file().lastNumber()), "Case 9");
    }
}
