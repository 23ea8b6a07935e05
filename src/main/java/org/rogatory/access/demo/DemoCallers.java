package org.rogatory.access.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The callers of {@code demo/callers.json}. */
public final class DemoCallers {
    private static final String FILE = "/demo/callers.json";

    private final List<DemoCaller> all;

    private DemoCallers(List<DemoCaller> all) {
        this.all = all;
    }

    public static DemoCallers read() {
        try (var in = DemoCallers.class.getResourceAsStream(FILE)) {
            var json = JsonMapper.builder().addModule(new Jdk8Module()).build();
            return new DemoCallers(json.readValue(in, new TypeReference<List<DemoCaller>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<DemoCaller> all() {
        return all;
    }

    public Optional<DemoCaller> named(String name) {
        return all.stream().filter(caller -> caller.caller().equals(name)).findFirst();
    }
}
