package org.rogatory.http;

import com.fasterxml.jackson.core.JsonStreamContext;
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

    /** Jackson's own pathAsPointer loses escaped characters. */
    static String of(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        var outer = of(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? child(outer, context.getCurrentIndex()) : outer;
        }
        return context.hasCurrentName() ? child(outer, context.getCurrentName()) : outer;
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
