package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MeasureEnded;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** Takes measures back, all that are not settled when it names none, 40(26). */
public record Withdraw(String reason, @Coded List<String> measures) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        var concerned = s.concerned(measures);
        boolean everything = concerned.size() == s.reachable().count();
        return Stream.concat(
                concerned.stream().map(Withdraw::ended),
                everything ? Exchanges.settled(s, ObligationCode.DECIDE) : Stream.empty());
    }

    private static Effect ended(Measure m) {
        return new MeasureEnded(m.id(), MeasureStatus.WITHDRAWN, List.of(), Optional.empty());
    }
}
