package org.rogatory.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;
import org.rogatory.request.Visibility;

/**
 * An act that has its place in the log, read from its canonical bytes.
 *
 * @param facts as they are hashed
 * @param officer who did it, unless nobody did or the content was erased
 */
record PlacedAct(Place place, Between between, JsonNode facts, boolean erased, Optional<Officer> officer) {

    /** Where it stands: in the log, and in its request. */
    record Place(long position, UUID request, int number) {}

    /** What the request is, and whose: that stands since its submission. */
    record Between(String kind, String requestingState, String requestedState, Instant submittedAt) {
        /** Those that look at it: a State that asked itself stands on the requesting side. */
        List<Side> sides() {
            return requestingState.equals(requestedState)
                    ? List.of(Side.REQUESTING)
                    : List.of(Side.REQUESTING, Side.REQUESTED);
        }

        String state(Side side) {
            return side == Side.REQUESTING ? requestingState : requestedState;
        }
    }

    ActType type() {
        return ActType.valueOf(facts.path("type").textValue());
    }

    Side side() {
        return Side.valueOf(facts.path("side").textValue());
    }

    Instant at() {
        return Instant.parse(facts.path("at").textValue());
    }

    Status statusAfter() {
        return Status.valueOf(facts.path("statusAfter").textValue());
    }

    boolean ownSide() {
        return facts.path("ownSide").booleanValue();
    }

    boolean onPaper() {
        return facts.hasNonNull("recordedFrom");
    }

    Optional<UUID> authority() {
        return Optional.ofNullable(facts.path("authority").textValue()).map(UUID::fromString);
    }

    boolean hiddenFrom(Side seenBy) {
        return new Visibility(seenBy).hides(ownSide(), side());
    }

    /** All that it cites: in a refusal, and in a consultation on one. */
    List<String> grounds() {
        return effects().flatMap(PlacedAct::grounds).distinct().toList();
    }

    /** Those on which it refuses. */
    List<String> refusedOn() {
        return effects()
                .filter(effect -> !effect.path("type").asText().equals("ExchangeOpened"))
                .flatMap(PlacedAct::grounds)
                .distinct()
                .toList();
    }

    /** The acts, by number, of which it erases the content, 36. */
    List<Integer> erases() {
        return effects()
                .filter(effect -> effect.path("type").asText().equals("RecordAmended"))
                .filter(effect -> effect.path("erased").booleanValue())
                .flatMap(effect -> items(effect.path("acts")))
                .map(JsonNode::intValue)
                .toList();
    }

    private Stream<JsonNode> effects() {
        return items(facts.path("effects"));
    }

    private static Stream<String> grounds(JsonNode effect) {
        return items(effect.path("grounds")).map(JsonNode::textValue);
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
