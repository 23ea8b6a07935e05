package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;
import static org.rogatory.procedure.rule.Who.SYSTEM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Offence;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Facts.FollowUp;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.Custodian;
import org.rogatory.procedure.content.DataSought;
import org.rogatory.procedure.content.PreservationContent;
import org.rogatory.procedure.content.RequestingAuthority;

/** Preservation: a complete request, one lawful example of each of its acts, and their bodies. */
public final class PreservationActs {
    public static final UUID FOLLOW_UP = UUID.fromString("01900000-0000-7000-8000-000000000002");

    private PreservationActs() {}

    public static PreservationContent sample() {
        return new PreservationContent(
                Optional.of(new RequestingAuthority(Optional.of("Police"), Optional.empty(), Optional.empty())),
                List.of(DraftWriter.offence(Offence.INTERFERENCE_WITH_ICT_SYSTEM)),
                Optional.of("The records were encrypted."),
                List.of(new DataSought(Optional.of("The access log"), Optional.empty(), Optional.empty())),
                Optional.of("The server gave the commands."),
                Optional.empty(),
                Optional.of("No other copy exists."),
                Optional.of(Kind.STORED_DATA_ACCESS),
                Optional.of(true));
    }

    // spotless:off (a row of the table stays a row)
    public static Stream<Attempt> lawful() {
        return Stream.of(
                at(RECORD_AUTHORIZATION, CaseBuilder::received, a -> order(TODAY, TODAY.plusDays(90))),
                at(PRESERVE, PreservationActs::ordered, a -> preserve(TODAY, TODAY.plusDays(60))),
                at(REPORT_NOTHING_PRESERVED, CaseBuilder::received,
                        a -> new ReportNothingPreserved(
                                ReportNothingPreserved.Why.ALREADY_ERASED, Optional.of("On 9 March"))),
                at(REFUSE, CaseBuilder::received,
                        a -> Acts.refuse(List.of(), RefusalGround.ESSENTIAL_INTERESTS)),
                at(WITHDRAW, PreservationActs::preserved, a -> new Withdraw("Solved at home", List.of())),
                at(LAPSE, PreservationActs::silent, a -> silence()),
                at(REPORT_CONFIDENTIALITY_LIMIT, a -> preserved(a.confidential()),
                        a -> new ReportConfidentialityLimit("It will be known.", Acts.due(TODAY.plusDays(30)))),
                at(REPORT_PRESERVATION_RISK, PreservationActs::preserved, a -> risk(TODAY.plusDays(30))),
                at(PROCEED, PreservationActs::atRisk, a -> new Proceed()),
                at(REQUEST_EXTENSION, PreservationActs::preserved, a -> extend(TODAY.plusDays(120))),
                at(GRANT_EXTENSION, PreservationActs::extensionAsked,
                        a -> new GrantExtension(a.exchange(), TODAY.plusDays(100))),
                at(DECLINE_EXTENSION, PreservationActs::extensionAsked,
                        a -> new DeclineExtension(a.exchange(), "The order cannot be renewed.")),
                at(NOTE_FOLLOW_UP, a -> followed(preserved(a), Status.SUBMITTED), a -> new NoteFollowUp()),
                at(CONTINUE, a -> followed(preserved(a), Status.RECEIVED), a -> new Continue()),
                at(DISCLOSE_PATH, PreservationActs::ordered, a -> disclose("NL")),
                at(WITHHOLD_PATH, CaseBuilder::received, a -> withhold(RefusalGround.ESSENTIAL_INTERESTS)),
                at(END, a -> preserved(a).later(61), a -> end()));
    }
    // spotless:on

    public static CaseBuilder ordered(CaseBuilder a) {
        return a.received().does(REQUESTED, order(TODAY, TODAY.plusDays(90)));
    }

    public static CaseBuilder preserved(CaseBuilder a) {
        return ordered(a).does(REQUESTED, preserve(TODAY, TODAY.plusDays(60)));
    }

    public static CaseBuilder atRisk(CaseBuilder a) {
        return preserved(a).does(REQUESTED, risk(TODAY.plusDays(30)));
    }

    public static CaseBuilder extensionAsked(CaseBuilder a) {
        return preserved(a).does(REQUESTING, extend(TODAY.plusDays(120)));
    }

    /** A request for the data stands there. */
    public static CaseBuilder followed(CaseBuilder a, Status status) {
        return followed(a, Kind.STORED_DATA_ACCESS, status);
    }

    public static CaseBuilder followed(CaseBuilder a, Kind kind, Status status) {
        return a.with(f -> {
            f.followUps.clear();
            f.followUps.add(new FollowUp(FOLLOW_UP, kind, status));
        });
    }

    public static CaseBuilder noted(CaseBuilder a, Status status) {
        return followed(a, status).does(SYSTEM, new NoteFollowUp());
    }

    /** Nothing is preserved, and the requesting State answers nothing. */
    public static CaseBuilder silent(CaseBuilder a) {
        return a.received().conditionsProposed().consultedInVain(OpenConsultation.ConsultationTopic.CLOSURE);
    }

    public static Lapse silence() {
        return new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month");
    }

    public static RecordAuthorization order(LocalDate from, LocalDate until) {
        return Acts.authorization(from, until);
    }

    public static Preserve preserve(LocalDate from, LocalDate until) {
        var custodian = new Custodian(Optional.of("Provider"), Optional.of("Roubaix"), Optional.empty());
        return new Preserve(List.of(new Preserve.Item("The access log")), from, until, Optional.of(custodian));
    }

    public static ReportPreservationRisk risk(LocalDate day) {
        return new ReportPreservationRisk(
                ReportPreservationRisk.Risk.AVAILABILITY, "The disk is failing.", Acts.due(day));
    }

    public static RequestExtension extend(LocalDate until) {
        return new RequestExtension(until, "The court sits in June.");
    }

    public static DisclosePath disclose(String... states) {
        return disclose("Over their node", Arrays.stream(states).map(s -> provider("Transit", s)));
    }

    public static DisclosePath disclose(String path, Stream<DisclosePath.Provider> providers) {
        return new DisclosePath(providers.toList(), path, Acts.ids(Paper.LOG));
    }

    public static DisclosePath.Provider provider(String name, String state) {
        return new DisclosePath.Provider(name, state, List.of("AS 64500"));
    }

    public static WithholdPath withhold(RefusalGround... grounds) {
        return withhold("For these reasons", grounds);
    }

    public static WithholdPath withhold(String reasons, RefusalGround... grounds) {
        return new WithholdPath(Arrays.stream(grounds)
                .map(g -> new WithholdPath.Ground(g, Optional.of(reasons)))
                .toList());
    }

    public static End end() {
        return new End(Optional.empty());
    }
}
