package org.rogatory.document;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;
import org.rogatory.http.Fetch;
import org.rogatory.request.DocumentCustody;
import org.rogatory.request.DocumentView;

/** The bytes of a document, in and out. */
@Path("/v1/requests/{id}/documents/{document}/content")
@Tag(name = "Documents")
class DocumentContentResource {
    private final DocumentBytes bytes;
    private final DocumentCustody custody;
    private final CurrentCaller caller;

    DocumentContentResource(DocumentBytes bytes, DocumentCustody custody, CurrentCaller caller) {
        this.bytes = bytes;
        this.custody = custody;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CENTRAL_AUTHORITY_NAME, Role.CONTACT_POINT_24_7_NAME, Role.COMPETENT_AUTHORITY_NAME})
    @Operation(
            operationId = "putDocumentContent",
            summary = "Sends the bytes of a registered document; the same bytes may come again, and no others")
    public DocumentView put(
            @RestPath UUID id,
            @RestPath UUID document,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = InputStream.class)))
                    InputStream body,
            @Context HttpServerRequest request)
            throws IOException {
        var sent = Optional.ofNullable(request.getHeader(ContentDigest.HEADER)).flatMap(ContentDigest::of);
        return bytes.take(caller.get(), id, document, body, sent);
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Role.CENTRAL_AUTHORITY_NAME,
        Role.CONTACT_POINT_24_7_NAME,
        Role.COMPETENT_AUTHORITY_NAME,
        Role.AUDITOR_NAME,
        Role.REGISTRAR_NAME
    })
    @APIResponse(
            responseCode = "200",
            description = "The whole document",
            content = @Content(schema = @Schema(implementation = InputStream.class)))
    @Operation(operationId = "getDocumentContent", summary = "The bytes of a document, or a range of them")
    public Response get(@RestPath UUID id, @RestPath UUID document, @Context HttpServerRequest request)
            throws IOException {
        var leaving = bytes.find(caller.get(), id, document);
        var sending = Sending.of(leaving, request);
        if (Fetch.of(request).sends(sending.tag())) {
            custody.handedOut(caller.get(), id, document);
        }
        return sending.answer();
    }
}
