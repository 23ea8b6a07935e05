package org.rogatory.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;
import org.rogatory.problem.ProblemException;

/** The record, with what proves it, to be taken away and checked without us: docs/verify.md. */
@Path("/v1/audit/export")
@Produces(ExportResource.ZIP)
@Tag(name = "Audit")
class ExportResource {
    static final String ZIP = "application/zip";

    private final Exports exports;
    private final CurrentCaller caller;

    ExportResource(Exports exports, CurrentCaller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.AUDITOR_NAME, Role.OVERSIGHT_NAME})
    @Operation(
            operationId = "exportAuditBundle",
            summary =
                    "The whole history of one request, or of each in which something was done in a period, with proofs")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file that explains itself: acts as they were hashed, contents with their salts, proofs"
                    + " under the newest checkpoint, documents if they are asked for."
                    + " Only digests of what the caller may not see")
    @APIResponse(responseCode = "404", description = "There is no such request for this caller")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"bundle.zip\"")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public StreamingOutput export(
            @Parameter(description = "This request; or a period, and not both") @RestQuery Optional<UUID> request,
            @Parameter(description = "The period begins with this instant") @RestQuery Optional<Instant> from,
            @Parameter(description = "The period ends before this instant") @RestQuery Optional<Instant> to,
            @Parameter(description = "Proves besides that the log continues the checkpoint of this size") @RestQuery
                    Optional<Long> since,
            @Parameter(description = "With the bytes of the documents that the caller may see; without them if silent")
                    @RestQuery
                    Optional<Boolean> documents) {
        var source = source(request, from, to, new Exports.Wanted(since, documents.orElse(false)));
        return out -> BundleWriter.write(source, out);
    }

    private BundleSource source(
            Optional<UUID> request, Optional<Instant> from, Optional<Instant> to, Exports.Wanted wanted) {
        if (request.isPresent() && (from.isPresent() || to.isPresent())) {
            throw ProblemException.invalidParameter("request", "is one thing, a period another: only one of them");
        }
        if (request.isPresent()) {
            return exports.ofRequest(caller.get(), request.get(), wanted);
        }
        return exports.ofPeriod(caller.get(), required("from", from), required("to", to), wanted);
    }

    private static Instant required(String name, Optional<Instant> instant) {
        return instant.orElseThrow(() -> ProblemException.invalidParameter(
                name, "must be given, with the other end of the period, when no request is"));
    }
}
