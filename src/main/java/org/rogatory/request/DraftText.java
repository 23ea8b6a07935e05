package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.chain.Canonical;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.machine.Procedures;

/** A draft as it was sent, and as the rules read it. What its content may hold depends on its kind. */
record DraftText(JsonNode json, Draft draft) {
    private static final String CONTENT = "content";

    static DraftText of(byte[] stored, ObjectMapper mapper) {
        try {
            var json = mapper.readTree(stored);
            return new DraftText(json, stored(json, mapper));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored draft cannot be read", e);
        }
    }

    byte[] bytes() {
        return Canonical.bytes(json);
    }

    private static Draft stored(JsonNode json, ObjectMapper mapper) throws IOException {
        var draft = mapper.treeToValue(withoutContent(json), Draft.class);
        if (!json.has(CONTENT)) {
            return draft;
        }
        var type = Procedures.of(draft.kind()).orElseThrow().form().type();
        return draft.saying(Optional.of(mapper.treeToValue(json.get(CONTENT), type)));
    }

    private static JsonNode withoutContent(JsonNode json) {
        return json instanceof ObjectNode object ? object.deepCopy().without(CONTENT) : json;
    }

    /** Reads drafts that are sent. */
    @Singleton
    static final class Reader {
        private final StrictJson strict;

        Reader(StrictJson strict) {
            this.strict = strict;
        }

        /** @throws ProblemException 400 when the body is not one that the schema allows, with all that is wrong */
        DraftText read(JsonNode json) {
            var terms = strict.reading(withoutContent(json), Draft.class, "");
            var procedure = terms.value().map(Draft::kind).flatMap(Procedures::of);
            if (procedure.isEmpty() || !json.has(CONTENT)) {
                return new DraftText(json, whole(terms));
            }
            var content = content(json, procedure.get());
            var faults = Stream.concat(terms.faults().stream(), content.faults().stream())
                    .toList();
            if (!faults.isEmpty()) {
                throw ProblemException.invalidBody(faults);
            }
            return new DraftText(json, whole(terms).saying(content.value().map(said -> said)));
        }

        private StrictJson.Reading<? extends Content> content(JsonNode json, Procedure procedure) {
            return strict.reading(json.get(CONTENT), procedure.form().type(), "/" + CONTENT);
        }

        private static Draft whole(StrictJson.Reading<Draft> terms) {
            if (!terms.faults().isEmpty()) {
                throw ProblemException.invalidBody(terms.faults());
            }
            var draft = terms.value().orElseThrow();
            if (Procedures.of(draft.kind()).isEmpty()) {
                throw ProblemException.invalidBody(
                        java.util.List.of(BadInput.at("/kind", "has no procedure in this version of the service")));
            }
            return draft;
        }
    }
}
