package org.rogatory.procedure.act;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** The holder asks the source for consent to use material in another proceeding, 40(19). */
public record RequestUseConsent(UseTopic topic, @AtLeastOne List<Integer> deliveries, String proceeding)
        implements ActBody, ActBody.AboutDeliveries {

    /** What consent is asked for. */
    public enum UseTopic {
        OTHER_PROCEEDING
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.askedAbout(s, Topic.OTHER_PROCEEDING, deliveries));
    }
}
