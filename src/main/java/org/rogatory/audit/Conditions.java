package org.rogatory.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The conditions of one question, and what stands for their question marks. */
record Conditions(List<String> clauses, List<Object> given) {
    /** None yet, behind a statement with these values. */
    static Conditions none(Object... values) {
        return new Conditions(List.of(), List.of(values));
    }

    Conditions with(String clause, Object... values) {
        return plus(clause, List.of(values));
    }

    /** One of those, or any if none is named. The list stands at the percent sign of the clause. */
    Conditions among(String clause, Collection<?> wanted) {
        var list = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        return wanted.isEmpty() ? this : plus(clause.formatted(list), wanted);
    }

    Conditions among(String clause, Stream<? extends Enum<?>> wanted) {
        return among(clause, wanted.map(Enum::name).toList());
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Object[] values() {
        return given.toArray();
    }

    private Conditions plus(String clause, Collection<?> values) {
        return new Conditions(
                Stream.concat(clauses.stream(), Stream.of(clause)).toList(),
                Stream.concat(given.stream(), values.stream()).toList());
    }
}
