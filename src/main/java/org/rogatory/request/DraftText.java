package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rogatory.chain.Canonical;
import org.rogatory.procedure.content.Draft;

/** A draft as it was sent, and as the rules read it. */
record DraftText(JsonNode json, Draft draft) {

    static DraftText of(byte[] stored, ObjectMapper mapper) {
        try {
            var json = mapper.readTree(stored);
            return new DraftText(json, mapper.treeToValue(json, Draft.class));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored draft cannot be read", e);
        }
    }

    byte[] bytes() {
        return Canonical.bytes(json);
    }
}
