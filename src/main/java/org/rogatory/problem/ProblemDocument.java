package org.rogatory.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** Writes a problem as bytes, so that no content negotiation can lose it. */
@Singleton
public final class ProblemDocument {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper mapper;

    ProblemDocument(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The document of a problem that happened at a request path. */
    public byte[] bytes(Problem problem, String path) {
        try {
            return mapper.writeValueAsBytes(problem.document(path));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
