package org.rogatory.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the components of records that must be there and are not, or that are not what they must be. */
final class Components {
    private static final String REQUIRED = "is required";

    private final List<ComponentCheck> checks;
    private final Faults faults;

    Components(List<ComponentCheck> checks, Faults faults) {
        this.checks = checks;
        this.faults = faults;
    }

    void check(Object value, JsonNode node) {
        check(value, node, "");
    }

    /** All must be there but optionals, lists and maps. */
    static boolean mayBeAbsent(RecordComponent component) {
        var type = component.getType();
        return type == Optional.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private void check(Object value, JsonNode node, String pointer) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> check(present, node, pointer));
        } else if (value instanceof Collection<?> items) {
            checkItems(items.iterator(), node, pointer);
        } else if (value instanceof Record && node.isObject()) {
            checkComponents((Record) value, node, pointer);
        }
    }

    private void checkItems(Iterator<?> items, JsonNode node, String pointer) {
        for (var index = 0; items.hasNext(); index++) {
            var item = node.isArray() ? node.path(index) : MissingNode.getInstance();
            check(items.next(), item, Pointers.child(pointer, index));
        }
    }

    private void checkComponents(Record value, JsonNode node, String pointer) {
        for (var component : value.getClass().getRecordComponents()) {
            var name = component.getName();
            var child = Pointers.child(pointer, name);
            var content = content(component, value);
            if (content == null && !mayBeAbsent(component)
                    || component.getType().isPrimitive() && !node.has(name)) {
                faults.addUnlessTold(child, REQUIRED);
            }
            if (content != null) {
                checks.stream()
                        .flatMap(check -> check.faults(component, content))
                        .forEach(fault -> faults.addUnlessTold(child + fault.pointer(), fault.message()));
            }
            check(content, node.path(name), child);
        }
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
