package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** The holder asks the source to authorize a transfer of personal data to a third State or organization, 36(3). */
public record RequestOnwardTransfer(@AtLeastOne List<Integer> deliveries, Recipient recipient)
        implements ActBody, ActBody.AboutDeliveries {

    /** Who is to receive the data: one State, or one international organization. */
    public record Recipient(@Coded(Coded.STATE) Optional<String> state, Optional<String> organization) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.askedAbout(s, Topic.ONWARD_TRANSFER, deliveries));
    }
}
