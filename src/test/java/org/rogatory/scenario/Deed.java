package org.rogatory.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An act as a case system posts it. */
public record Deed(Map<String, Object> body) {

    public static Deed of(String type) {
        return new Deed(Map.of("type", type));
    }

    public Deed with(String name, Object value) {
        var more = new LinkedHashMap<>(body);
        more.put(name, value);
        return new Deed(Collections.unmodifiableMap(more));
    }

    public String type() {
        return (String) body.get("type");
    }
}
