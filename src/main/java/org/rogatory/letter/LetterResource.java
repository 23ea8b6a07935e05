package org.rogatory.letter;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;
import org.rogatory.http.Fetch;
import org.rogatory.problem.ProblemException;
import org.rogatory.request.Statements;

/** The formal letter of a request, and the letters that go with its answers. */
@Path("/v1/requests/{id}")
@Produces(LetterResource.PDF)
@Tag(name = "Letters")
class LetterResource {
    static final String PDF = "application/pdf";
    private static final String LANGUAGE = "Of headings and labels: en, fr, es, ru, ar, zh or vi; what was written"
            + " stays as it is. If silent, one that the receiving State has declared, or English";

    private final Letters letters;
    private final Press press;
    private final Statements statements;
    private final CurrentCaller caller;

    LetterResource(Letters letters, Press press, Statements statements, CurrentCaller caller) {
        this.letters = letters;
        this.press = press;
        this.statements = statements;
        this.caller = caller;
    }

    @GET
    @Path("letter")
    @RolesAllowed({
        Role.CENTRAL_AUTHORITY_NAME,
        Role.CONTACT_POINT_24_7_NAME,
        Role.COMPETENT_AUTHORITY_NAME,
        Role.AUDITOR_NAME,
        Role.REGISTRAR_NAME
    })
    @Operation(operationId = "getLetter", summary = "The request as a formal letter, as it reads now; PDF/A")
    @APIResponse(
            responseCode = "200",
            description = "Sections in the order of the kind's article, the digest of the submission and a QR code that"
                    + " leads to its proof. A draft is marked as one. Reading it is reading the request")
    public RestResponse<byte[]> ofRequest(
            @RestPath UUID id,
            @Parameter(description = LANGUAGE) @RestQuery Optional<String> language,
            @Context HttpServerRequest http) {
        var wanted = language.map(LetterResource::language);
        var fetch = Fetch.of(http);
        var letter = letters.ofRequest(caller.get(), id, wanted);
        if (fetch.sends(tag(letter))) {
            statements.handedOut(caller.get(), id);
        }
        return answer(letter, "letter-" + id, fetch);
    }

    @GET
    @Path("acts/{number}/letter")
    @RolesAllowed({
        Role.CENTRAL_AUTHORITY_NAME,
        Role.CONTACT_POINT_24_7_NAME,
        Role.COMPETENT_AUTHORITY_NAME,
        Role.AUDITOR_NAME,
        Role.REGISTRAR_NAME
    })
    @Operation(
            operationId = "getActLetter",
            summary = "An answer as a letter: acknowledgement, refusal, postponement, delivery and the like; PDF/A")
    @APIResponse(
            responseCode = "200",
            description =
                    "What the act says as it reads now, its documents with their digests, the conditions and limits"
                            + " of their use, the act's digest and a QR code that leads to its proof")
    @APIResponse(
            responseCode = "404",
            description = "There is no such act for this caller, or it is none that answers the other State")
    public RestResponse<byte[]> ofAct(
            @RestPath UUID id,
            @RestPath int number,
            @Parameter(description = LANGUAGE) @RestQuery Optional<String> language,
            @Context HttpServerRequest http) {
        var letter = letters.ofAct(caller.get(), id, number, language.map(LetterResource::language));
        return answer(letter, "letter-" + id + "-act-" + number, Fetch.of(http));
    }

    /** Who has it already is not sent it again, and for who has it, it is not made. */
    private RestResponse<byte[]> answer(Letter letter, String name, Fetch fetch) {
        var head = fetch.method().equals("HEAD");
        var pdf = head || fetch.sends(tag(letter)) ? press.pdf(letter) : new byte[0];
        var answer = ResponseBuilder.ok(head ? null : pdf)
                .type(PDF)
                .header(HttpHeaders.ETAG, tag(letter))
                .header(HttpHeaders.CONTENT_LANGUAGE, letter.language().tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.pdf\""
                                .formatted(name, letter.language().tag()));
        return head ? answer.header(HttpHeaders.CONTENT_LENGTH, pdf.length).build() : answer.build();
    }

    private static String tag(Letter letter) {
        return '"' + letter.digest().toString() + '"';
    }

    private static Language language(String tag) {
        return Language.of(tag)
                .orElseThrow(() -> ProblemException.invalidParameter("language", "must be one of " + Language.TAGS));
    }
}
