package org.rogatory.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.rogatory.problem.ProblemType;

/** The examples of {@code openapi/examples}: a file for each schema that is sent or answered, examples by name. */
final class Examples {
    private static final TypeReference<LinkedHashMap<String, Object>> BY_NAME = new TypeReference<>() {};

    private static final String FOLDER = "/openapi/examples/";
    private static final String ENDING = ".json";

    private final ObjectMapper mapper = new ObjectMapper();

    /** Of an operation that has examples of its own, or of those that it shares with others of its form. */
    void addTo(MediaType type, String operationId, String form) {
        var own = Examples.class.getResource(FOLDER + operationId + ENDING);
        addTo(type, own == null ? form : operationId);
    }

    void addTo(MediaType type, String schema) {
        read(schema).forEach((name, value) -> type.addExample(name, example(value)));
    }

    Example of(ProblemType type) {
        return of(type, type.slug());
    }

    /** Members beyond those of every problem are in the file of problems, by the problem's slug or another name. */
    Example of(ProblemType type, String name) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", type.when());
        problem.put("instance", "/v1/requests");
        problem.putAll(mapper.convertValue(read("Problem").getOrDefault(name, Map.of()), BY_NAME));
        return example(problem);
    }

    private Map<String, Object> read(String schema) {
        var file = FOLDER + schema + ENDING;
        try (var in = Examples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no example of " + schema + ": add " + file);
            }
            return mapper.readValue(in, BY_NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Example example(Object value) {
        return OASFactory.createExample().value(value);
    }
}
