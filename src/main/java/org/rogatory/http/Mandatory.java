package org.rogatory.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the components of records that must be there and are not: all but optionals, lists and maps. */
final class Mandatory {
    private static final String REQUIRED = "is required";

    private Mandatory() {}

    static void check(Object value, JsonNode node, Faults faults) {
        check(value, node, "", faults);
    }

    static boolean mayBeAbsent(RecordComponent component) {
        var type = component.getType();
        return type == Optional.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static void check(Object value, JsonNode node, String pointer, Faults faults) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> check(present, node, pointer, faults));
        } else if (value instanceof Collection<?> items) {
            checkItems(items.iterator(), node, pointer, faults);
        } else if (value instanceof Record && node.isObject()) {
            checkComponents((Record) value, node, pointer, faults);
        }
    }

    private static void checkItems(Iterator<?> items, JsonNode node, String pointer, Faults faults) {
        for (var index = 0; items.hasNext(); index++) {
            var item = node.isArray() ? node.path(index) : MissingNode.getInstance();
            check(items.next(), item, Pointers.child(pointer, index), faults);
        }
    }

    private static void checkComponents(Record value, JsonNode node, String pointer, Faults faults) {
        for (var component : value.getClass().getRecordComponents()) {
            var name = component.getName();
            var child = Pointers.child(pointer, name);
            var content = content(component, value);
            if (content == null && !mayBeAbsent(component)
                    || component.getType().isPrimitive() && !node.has(name)) {
                faults.addUnlessTold(child, REQUIRED);
            }
            if (content instanceof Collection<?> items && items.isEmpty() && atLeastOne(component)) {
                faults.addUnlessTold(child, "needs at least one");
            }
            check(content, node.path(name), child, faults);
        }
    }

    /** By its name: the annotation belongs to the domain, which this package does not know. */
    private static boolean atLeastOne(RecordComponent component) {
        return Stream.of(component.getAnnotations(), component.getAccessor().getAnnotations())
                .flatMap(Stream::of)
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("AtLeastOne"));
    }

    private static Object content(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
