package org.rogatory.http;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** RFC 6901 pointers into the body that was sent. */
final class Pointers {
    private Pointers() {}

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    static String of(List<Reference> path) {
        var pointer = "";
        for (var step : path) {
            pointer =
                    step.getFieldName() == null ? child(pointer, step.getIndex()) : child(pointer, step.getFieldName());
        }
        return pointer;
    }
}
