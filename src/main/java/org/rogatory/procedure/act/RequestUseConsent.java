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
        OTHER_PROCEEDING,
        /** For offences committed before the surrender, for which it was not granted. */
        SPECIALITY,
        RE_EXTRADITION
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.askedAbout(s, Topic.valueOf(topic.name()), deliveries));
    }

    @Override
    public boolean aboutThePerson() {
        return topic != UseTopic.OTHER_PROCEEDING;
    }
}
