package org.rogatory.deadline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.convention.Kind;
import org.rogatory.http.Paging;
import org.rogatory.procedure.Awaited;

/** By what a worklist is narrowed. A repeated parameter means or. */
public class WorklistFilter extends Paging {
    @RestQuery
    List<Kind> kind;

    @RestQuery
    List<Awaited.What> what;

    @RestQuery
    Optional<Boolean> overdue;

    @RestQuery
    Optional<Boolean> expedited;

    /** What a cursor is bound to. */
    String text() {
        return Stream.of(kind, what, overdue, expedited).map(Object::toString).collect(Collectors.joining(";"));
    }
}
