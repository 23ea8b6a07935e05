package org.rogatory.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the cells of the registry's table: its columns, and lists as words. */
final class RegistryCells {
    /** In their order. A row is a STATE, an INSTRUMENT, a DECLARATION, an AUTHORITY or a KEY of one. */
    static final List<String> COLUMNS = List.of(
            "entry",
            "state",
            "name",
            "on",
            "value",
            "id",
            "territory",
            "functions",
            "languages",
            "channels",
            "address",
            "availability",
            "signedOnly");

    private static final Map<String, String> PROPERTIES = Map.of("code", "state", "type", "name", "from", "on");

    private RegistryCells() {}

    /** The column in which a property of the file stands. */
    static String column(String property) {
        var column = PROPERTIES.getOrDefault(property, property);
        return COLUMNS.contains(column) ? column : "value";
    }

    static String words(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static Stream<String> items(Optional<String> words) {
        return words.stream().flatMap(w -> Stream.of(w.split(" "))).filter(w -> !w.isBlank());
    }
}
