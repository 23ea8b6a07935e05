package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Offence;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.DataSought;
import org.rogatory.procedure.content.NetworkContent;
import org.rogatory.procedure.content.NetworkContent.Assistance;
import org.rogatory.procedure.content.NetworkContent.Emergency;
import org.rogatory.procedure.content.RequestingAuthority;

/** The 24/7 network: a complete call, one lawful example of each of its acts, and their bodies. */
public final class NetworkActs {
    private NetworkActs() {}

    public static NetworkContent sample() {
        return call(Optional.of(Assistance.EMERGENCY_DATA), data(), emergency());
    }

    public static NetworkContent call(
            Optional<Assistance> assistance, List<DataSought> data, Optional<Emergency> emergency) {
        return new NetworkContent(
                Optional.of(new RequestingAuthority(Optional.of("24/7 point"), Optional.empty(), Optional.empty())),
                assistance,
                List.of(DraftWriter.offence(Offence.GROOMING)),
                Optional.of("A girl is missing."),
                Optional.empty(),
                data,
                Optional.empty(),
                List.of(),
                List.of(),
                emergency);
    }

    public static List<DataSought> data() {
        return List.of(new DataSought(Optional.of("Last address of bluekite77"), Optional.empty(), Optional.empty()));
    }

    public static Optional<Emergency> emergency() {
        return Optional.of(new Emergency(
                Optional.of("A child of 11"), Optional.of("Contact by a stranger"), Optional.of("For three hours")));
    }

    // spotless:off (a row of the table stays a row)
    public static Stream<Attempt> lawful() {
        return Stream.of(
                at(ANSWER, CaseBuilder::submitted, a -> answer("It was last seen in Penang.")),
                at(REFER, CaseBuilder::received,
                        a -> new Refer(Kind.STORED_DATA_ACCESS, Optional.of("A court decides"))),
                at(DECLINE, CaseBuilder::received, a -> decline("We have no such provider.")),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("She is home.", List.of())),
                at(LAPSE, PreservationActs::silent, a -> PreservationActs.silence()),
                at(CONFIRM_RECEIPT, NetworkActs::answered, a -> Acts.confirmReceipt(Paper.LOG)));
    }
    // spotless:on

    public static CaseBuilder answered(CaseBuilder a) {
        return a.submitted().does(REQUESTED, answer("See the log.", Paper.LOG));
    }

    public static Answer answer(String text, Paper... papers) {
        return new Answer(Optional.of(text), Acts.ids(papers), true);
    }

    public static Decline decline(String reasons, RefusalGround... grounds) {
        return new Decline(reasons, Arrays.stream(grounds).map(Acts::ground).toList());
    }
}
