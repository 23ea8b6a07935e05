package org.rogatory.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.convention.Kind;
import org.rogatory.http.Paging;
import org.rogatory.problem.ProblemException;

/** What auditors ask for by, in acts and in accesses. A repeated parameter means or; times are from and before. */
public abstract class Wanted extends Paging {
    @RestQuery
    List<UUID> request;

    @RestQuery
    List<Kind> kind;

    @RestQuery
    List<String> requestingState;

    @RestQuery
    List<String> requestedState;

    @Parameter(description = "The State on the other side than the caller's")
    @RestQuery
    List<String> counterpart;

    @RestQuery
    List<UUID> authority;

    @Parameter(description = "The `subject` of an officer of the caller's own State")
    @RestQuery
    List<String> officer;

    @RestQuery
    Optional<Instant> atFrom;

    @RestQuery
    Optional<Instant> atTo;

    /** Everything by which it finds, so that a cursor of one question leads nowhere in another. */
    final String key() {
        return Stream.concat(
                        Stream.of(
                                request,
                                kind,
                                requestingState,
                                requestedState,
                                counterpart,
                                authority,
                                officer,
                                atFrom,
                                atTo),
                        more())
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }

    abstract Stream<Object> more();

    /** @throws ProblemException 400 where no time is both from the one and before the other */
    final void checkPeriod() {
        if (atFrom.isPresent() && atTo.filter(to -> to.isBefore(atFrom.get())).isPresent()) {
            throw ProblemException.invalidParameter("atTo", "must not be before atFrom");
        }
    }
}
