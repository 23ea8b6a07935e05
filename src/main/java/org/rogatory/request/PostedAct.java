package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.RecordedFrom;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/** An act as posted: what the body says, and the paper that it is recorded from, if any. */
record PostedAct(ActType type, ActBody body, Optional<RecordedFrom> recordedFrom, JsonNode json) {

    /** What every act may carry beside its own properties. */
    private record Paper(UUID document, LocalDate receivedOn) {}

    /** Reads posted acts. */
    @Singleton
    static final class Reader {
        private static final String TYPE = "type";
        private static final String NOTE = "note";
        private static final String RECORDED_FROM = "recordedFrom";

        private final StrictJson strict;

        Reader(StrictJson strict) {
            this.strict = strict;
        }

        /** @throws ProblemException 400 when the body is not one that the schema allows */
        PostedAct read(JsonNode json) {
            if (!(json instanceof ObjectNode object)) {
                throw ProblemException.invalidBody(List.of(BadInput.at("", "must be an object")));
            }
            var type = type(object);
            checkNote(object);
            var own = object.deepCopy();
            own.remove(List.of(TYPE, NOTE, RECORDED_FROM));
            return new PostedAct(type, strict.as(own, type.body(), ""), paper(object), json);
        }

        private static ActType type(ObjectNode object) {
            var named = object.path(TYPE).asText("");
            return Arrays.stream(ActType.values())
                    .filter(t -> t.name().equals(named))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalidBody(
                            List.of(BadInput.at("/" + TYPE, "must be one of " + Arrays.toString(ActType.values())))));
        }

        private static void checkNote(ObjectNode object) {
            if (object.has(NOTE) && !object.path(NOTE).isTextual()) {
                throw ProblemException.invalidBody(List.of(BadInput.at("/" + NOTE, "must be a text")));
            }
        }

        private Optional<RecordedFrom> paper(ObjectNode object) {
            return Optional.ofNullable(object.get(RECORDED_FROM))
                    .map(node -> strict.as(node, Paper.class, "/" + RECORDED_FROM))
                    .map(paper -> new RecordedFrom(paper.document(), paper.receivedOn()));
        }
    }
}
