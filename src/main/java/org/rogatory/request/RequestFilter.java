package org.rogatory.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.MeasureType;
import org.rogatory.http.Paging;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Status;

/** By what requests are found. A repeated parameter means or; times are from (included) and to (excluded). */
public class RequestFilter extends Paging {
    @RestQuery
    List<Kind> kind;

    @RestQuery
    List<Status> status;

    @RestQuery
    List<Phase> phase;

    @RestQuery
    List<String> requestingState;

    @RestQuery
    List<String> requestedState;

    @Parameter(description = "The State on the other side than the caller's")
    @RestQuery
    List<String> counterpart;

    @RestQuery
    List<String> ownReference;

    @RestQuery
    List<String> requestedReference;

    @RestQuery
    List<MeasureType> measureType;

    @RestQuery
    List<LegalBasisType> legalBasis;

    @RestQuery
    Optional<Instant> createdFrom;

    @RestQuery
    Optional<Instant> createdTo;

    @RestQuery
    Optional<Instant> submittedFrom;

    @RestQuery
    Optional<Instant> submittedTo;

    @RestQuery
    Optional<Instant> changedFrom;

    @RestQuery
    Optional<Instant> changedTo;

    @Parameter(description = "Only requests in which something that waits for the caller is overdue (or none of them)")
    @RestQuery
    Optional<Boolean> overdue;

    /** What makes two filters the same: a cursor of one leads nowhere in another. */
    String key() {
        return Stream.of(
                        kind,
                        status,
                        phase,
                        requestingState,
                        requestedState,
                        counterpart,
                        ownReference,
                        requestedReference,
                        measureType,
                        legalBasis,
                        createdFrom,
                        createdTo,
                        submittedFrom,
                        submittedTo,
                        changedFrom,
                        changedTo,
                        overdue)
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }
}
