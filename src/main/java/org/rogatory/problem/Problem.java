package org.rogatory.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal: its type, what happened this time, further members in their order, and headers of the answer. */
public record Problem(ProblemType type, String detail, Map<String, Object> members, Map<String, String> headers) {
    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of(), Map.of());
    }

    public Problem with(String name, Object value) {
        return new Problem(type, detail, plus(members, name, value), headers);
    }

    public Problem header(String name, String value) {
        return new Problem(type, detail, members, plus(headers, name, value));
    }

    Map<String, Object> document(String instance) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", type.uri());
        document.put("title", type.title());
        document.put("status", type.status());
        document.put("detail", detail);
        document.put("instance", instance);
        document.putAll(members);
        return document;
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String name, T value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
