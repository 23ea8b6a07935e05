package org.rogatory.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;

/** Reads bodies: all that is wrong with one is answered at once, with pointers into what was sent. */
@Singleton
public final class StrictJson {
    private final ObjectMapper mapper;
    private final List<ComponentCheck> checks;

    @Inject
    public StrictJson(ObjectMapper mapper, @All List<ComponentCheck> checks) {
        this.mapper = mapper.copy().registerModule(StrictScalars.module());
        this.checks = List.copyOf(checks);
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
        var reading = reading(node, type, pointer);
        if (!reading.faults().isEmpty()) {
            throw ProblemException.invalidBody(reading.faults());
        }
        return reading.value().orElseThrow();
    }

    /** The same, without a refusal: for a body of more than one part, whose faults are told together. */
    public <T> Reading<T> reading(JsonNode node, Class<T> type, String pointer) {
        var faults = new Faults(pointer);
        var value = converted(node, type, new Mismatches(faults, mapper), faults);
        new Components(checks, faults).check(value, node);
        return new Reading<>(Optional.ofNullable(value), faults.found());
    }

    /** What was read; not to be used unless nothing was wrong. */
    public record Reading<T>(Optional<T> value, List<BadInput> faults) {}

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
