package org.rogatory.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the tests of this package talk to. */
@Path("/test/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {
    private final StrictJson json;
    private final Cursors cursors;

    ProbeResource(StrictJson json, Cursors cursors) {
        this.json = json;
        this.cursors = cursors;
    }

    /** A body. */
    public record Thing(String name, Optional<LocalDate> on) {}

    /** A filter. */
    public static class Filter {
        @RestQuery
        List<String> status;

        @QueryParam("createdFrom")
        Instant from;

        @RestQuery
        UUID owner;

        @BeanParam
        Paging paging;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Thing post(JsonNode body) {
        return json.as(body, Thing.class, "");
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Page<Integer>> list(@BeanParam Filter filter, @RestQuery boolean urgent, @Context UriInfo uri) {
        var limit = filter.paging.limit();
        var after = filter.paging.cursor().map(cursor -> Integer.parseInt(cursors.open(cursor, "me")));
        var rows = IntStream.rangeClosed(after.orElse(0) + 1, 5)
                .limit(limit + 1L)
                .boxed()
                .toList();
        return Page.of(rows, limit, last -> cursors.seal(last.toString(), "me")).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(UUID id) {
        return Response.ok(Map.of("id", id, "at", Instant.EPOCH))
                .header("ETag", "\"7\"")
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response change(UUID id, JsonNode body, @Context HttpHeaders headers) {
        Preconditions.of(headers).required(7);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public int bytes(UUID id, byte[] body) {
        return body.length;
    }

    @GET
    @Path("failures/{kind}")
    @Operation(hidden = true)
    public String fail(String kind) {
        throw switch (kind) {
            case "unauthorized" -> new UnauthorizedException("secret");
            case "badToken" -> new AuthenticationFailedException("secret");
            case "forbidden" -> new ForbiddenException("secret");
            default -> new IllegalStateException("secret");
        };
    }
}
