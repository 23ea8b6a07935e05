package org.rogatory.audit;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** By what accesses are found. */
public class AccessesWanted extends Wanted {
    @Parameter(description = "The `operationId`")
    @RestQuery
    List<String> operation;

    @Parameter(description = "The status of the answer: 403 or 404 for what was refused")
    @RestQuery
    List<Integer> status;

    @Override
    Stream<Object> more() {
        return Stream.of(operation, status);
    }
}
