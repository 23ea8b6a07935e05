package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.DISCRIMINATION;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Facts.FollowUp;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;

/** The acts of a provisional arrest, and one lawful example of each. */
public final class ArrestActs {
    public static final UUID EXTRADITION = UUID.fromString("01900000-0000-7000-8000-0000000000e1");

    private ArrestActs() {}

    // spotless:off (a row of the table stays a row)
    public static Stream<Attempt> lawful() {
        return Stream.of(
                at(REPORT_ARREST, CaseBuilder::received, a -> arrest()),
                at(CONVERT, a -> followed(arrested(a), Status.RECEIVED), a -> new Convert()),
                at(RELEASE, ArrestActs::arrested, a -> new Release(TODAY, Optional.of("Wrong person"))),
                at(REPORT_RELEASE, a -> arrested(a).withdrawn(), a -> new ReportRelease(TODAY, "Withdrawn")),
                at(REFUSE, CaseBuilder::received, a -> ExtraditionActs.refuse(DISCRIMINATION)),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Caught at home", List.of())),
                at(LAPSE, ArrestActs::silent, a -> silence()));
    }
    // spotless:on

    public static ReportArrest arrest() {
        return new ReportArrest(TODAY, ReportArrest.Secured.CUSTODY, Optional.of("Lyon"));
    }

    public static CaseBuilder arrested(CaseBuilder a) {
        return a.received().does(REQUESTED, arrest());
    }

    /** A request for extradition that follows it stands so. */
    public static CaseBuilder followed(CaseBuilder a, Status status) {
        return a.with(f -> f.followUps.add(new FollowUp(EXTRADITION, Kind.EXTRADITION, status)));
    }

    /** A question was left unanswered, and a consultation on CLOSURE. */
    public static CaseBuilder silent(CaseBuilder a) {
        return stillSilent(a.received());
    }

    public static CaseBuilder stillSilent(CaseBuilder a) {
        return a.does(REQUESTED, LawfulActs.question()).consultedInVain(CLOSURE);
    }

    public static Lapse silence() {
        return new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month");
    }
}
