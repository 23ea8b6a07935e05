package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.ExchangeOpened;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.content.Money;

/** Opens a consultation, 22(5), 40(28), 40(30), 50(8): on a refusal with the grounds, on costs with an estimate. */
public record OpenConsultation(
        ConsultationTopic topic,
        String text,
        @Coded List<String> measures,
        List<RefusalGround> grounds,
        Optional<Due> due,
        Optional<Money> estimate)
        implements ActBody {

    /** What may be consulted on. */
    public enum ConsultationTopic {
        REFUSAL,
        POSTPONEMENT,
        LIFTING,
        CLOSURE,
        CONDITIONS,
        COSTS,
        PARALLEL_PROCEEDINGS,
        EXCULPATORY_USE,
        OTHER;

        public Topic asTopic() {
            return Topic.valueOf(name());
        }
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        var concerned = topic.asTopic().precedesADecision() ? concerned(s) : measures;
        var opened = new ExchangeOpened(
                s.nextExchange(), topic.asTopic(), concerned, awaitedBy(), grounds, List.of(), List.of());
        return Stream.concat(Stream.of(opened), considered(s));
    }

    private List<String> concerned(Situation s) {
        return s.concerned(measures).stream()
                .filter(topic.asTopic()::isAbout)
                .map(Measure::id)
                .toList();
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return due.map(Due::on);
    }

    private Stream<Effect> considered(Situation s) {
        boolean coordinates = topic == ConsultationTopic.PARALLEL_PROCEEDINGS && s.side() == Side.REQUESTED;
        return coordinates ? Exchanges.settled(s, ObligationCode.CONSIDER_CONSULTATION) : Stream.empty();
    }
}
