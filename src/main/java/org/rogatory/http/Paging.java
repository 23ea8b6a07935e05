package org.rogatory.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.problem.ProblemException;

/** The query parameters of every list, as a bean parameter: limit and cursor. */
public class Paging {
    /** The most items of a page. */
    public static final int MOST = 200;

    @RestQuery
    @DefaultValue("50")
    @Schema(minimum = "1", maximum = "200")
    int limit;

    @RestQuery
    String cursor;

    @Context
    UriInfo uri;

    /**
     * How many items a page may hold, 1 to 200.
     *
     * @throws ProblemException 400 invalid-parameter
     */
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalidParameter("limit", "must be a whole number from 1 to 200");
        }
        return limit;
    }

    /** As it was sent: the framework takes an empty one for none, and would begin anew. */
    public Optional<String> cursor() {
        return Optional.ofNullable(uri.getQueryParameters().getFirst("cursor"));
    }
}
