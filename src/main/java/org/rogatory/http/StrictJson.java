package org.rogatory.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rogatory.problem.ProblemException;

/** Reads bodies: all that is wrong with one is answered at once, with pointers into what was sent. */
@Singleton
public final class StrictJson {
    private final ObjectMapper mapper;

    public StrictJson(ObjectMapper mapper) {
        this.mapper = mapper.copy().registerModule(StrictScalars.module());
    }

    /**
     * The tree of a body: UTF-8, NFC, without nulls, duplicates or text that cannot be kept.
     *
     * @throws ProblemException 400 malformed-json or invalid-body
     */
    public JsonNode read(byte[] body) {
        return JsonText.read(body);
    }

    /**
     * A tree that was read here, as a record whose components are all there.
     *
     * @param pointer where the node stands in the body that was sent: "" for the whole
     * @throws ProblemException 400 invalid-body
     */
    public <T> T as(JsonNode node, Class<T> type, String pointer) {
        var faults = new Faults(pointer);
        var value = converted(node, type, new Mismatches(faults), faults);
        Mandatory.check(value, node, faults);
        faults.throwIfAny();
        return value;
    }

    private <T> T converted(JsonNode node, Class<T> type, Mismatches mismatches, Faults faults) {
        try {
            return mapper.readerFor(type).withHandler(mismatches).readValue(node);
        } catch (JsonMappingException stopped) {
            mismatches.stopped(stopped);
        } catch (JsonProcessingException stopped) {
            faults.add("", "is not acceptable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return null;
    }
}
