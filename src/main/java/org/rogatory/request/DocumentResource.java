package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.access.CurrentCaller;
import org.rogatory.http.Change;
import org.rogatory.http.Page;
import org.rogatory.http.Paging;
import org.rogatory.http.Responses;

/** The documents of a request, by name and digest; their bytes travel apart. */
@Path("/v1/requests/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
class DocumentResource {
    private final DocumentService documents;
    private final DocumentCustody custody;
    private final CurrentCaller caller;

    DocumentResource(DocumentService documents, DocumentCustody custody, CurrentCaller caller) {
        this.documents = documents;
        this.custody = custody;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT})
    @Operation(operationId = "registerDocument", summary = "Registers a document by name, media type, size and digest")
    public RestResponse<DocumentView> register(
            @RestPath UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewDocument.class)))
                    JsonNode body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var who = caller.get();
        return Responses.of(documents.register(who, id, body, Change.of(who.name(), "POST", uri, headers, body)));
    }

    @GET
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "listDocuments", summary = "Documents that the caller may know of, oldest first")
    public RestResponse<Page<DocumentView>> list(@RestPath UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        return documents.list(caller.get(), id, paging.cursor(), paging.limit()).answer(uri);
    }

    @GET
    @Path("{document}/custody")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(
            operationId = "getDocumentCustody",
            summary =
                    "Who registered, sent, handed over, fetched and confirmed a document, and on which terms it is held")
    public CustodyView custody(@RestPath UUID id, @RestPath UUID document) {
        return custody.custody(caller.get(), id, document);
    }
}
