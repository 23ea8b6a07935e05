package org.rogatory.request;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.RecordedFrom;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/** An act as posted: what the body says, and the paper that it is recorded from, if any. */
record PostedAct(ActType type, ActBody body, Optional<RecordedFrom> recordedFrom, JsonNode json) {

    /** What every act may carry beside its own properties. */
    private record Envelope(Optional<String> note, Optional<Paper> recordedFrom) {}

    private record Paper(UUID document, LocalDate receivedOn) {
        RecordedFrom recordedFrom() {
            return new RecordedFrom(document, receivedOn);
        }
    }

    /** Reads posted acts. */
    @Singleton
    static final class Reader {
        private static final String TYPE = "type";
        private static final Set<String> OF_EVERY_ACT = Set.of("note", "recordedFrom");

        private final StrictJson strict;

        Reader(StrictJson strict) {
            this.strict = strict;
        }

        /** @throws ProblemException 400 when the body is not one that the schema allows, with all that is wrong */
        PostedAct read(JsonNode json) {
            if (!(json instanceof ObjectNode object)) {
                throw ProblemException.invalidBody(List.of(BadInput.at("", "must be an object")));
            }
            var type = type(object);
            ObjectNode own = object.deepCopy().without(TYPE);
            var body = strict.reading(own.deepCopy().<ObjectNode>without(OF_EVERY_ACT), type.body(), "");
            var envelope = strict.reading(own.retain(OF_EVERY_ACT), Envelope.class, "");
            var faults = Stream.concat(body.faults().stream(), envelope.faults().stream())
                    .toList();
            if (!faults.isEmpty()) {
                throw ProblemException.invalidBody(faults);
            }
            var paper = envelope.value().flatMap(Envelope::recordedFrom).map(Paper::recordedFrom);
            return new PostedAct(type, body.value().orElseThrow(), paper, json);
        }

        private static ActType type(ObjectNode object) {
            var named = object.path(TYPE).asText("");
            return Arrays.stream(ActType.values())
                    .filter(t -> t.name().equals(named))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalidBody(List.of(BadInput.at("/" + TYPE, known()))));
        }

        private static String known() {
            return Arrays.stream(ActType.values()).map(Enum::name).collect(joining(", ", "must be one of ", ""));
        }
    }
}
