package org.rogatory.contract;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.rogatory.access.Role;
import org.rogatory.http.QueryParameter;

/** Completes an operation by what its method says: bodies, headers, roles, refusals. */
final class Operations {
    /** An extension, for programs: which roles may use the operation at all. */
    private static final String ROLES = "x-roles";

    private final Schemas schemas;
    private final Examples examples;

    Operations(Schemas schemas, Examples examples) {
        this.schemas = schemas;
        this.examples = examples;
    }

    void complete(Operation operation, Endpoint endpoint) {
        parameters(operation, endpoint);
        endpoint.body()
                .ifPresent(body -> operation.setRequestBody(
                        OASFactory.createRequestBody().required(true).content(content(endpoint, body, Use.SENT))));
        var says = Optional.ofNullable(operation.getResponses())
                .map(responses -> responses.getAPIResponse(Integer.toString(endpoint.status())))
                .map(APIResponse::getDescription);
        operation.setResponses(responses(endpoint, says.orElse("")));
        operation.setSecurity(
                endpoint.open()
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(About.BEARER)));
        operation.setDescription(callers(endpoint));
        if (!endpoint.open()) {
            operation.addExtension(ROLES, roles(endpoint));
        }
    }

    private static List<String> roles(Endpoint endpoint) {
        return endpoint.roles().isEmpty()
                ? Arrays.stream(Role.values()).map(Role::wireName).toList()
                : endpoint.roles();
    }

    private static String callers(Endpoint endpoint) {
        if (endpoint.open()) {
            return "For everybody, without a token: it tells digests, and nothing of what they are of.";
        }
        return endpoint.roles().isEmpty()
                ? "For every caller with a token."
                : "For callers with one of the roles `%s`.".formatted(String.join("`, `", endpoint.roles()));
    }

    private void parameters(Operation operation, Endpoint endpoint) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(p -> shape(p, endpoint));
        if (endpoint.tagged() && endpoint.reads()) {
            operation.addParameter(Headers.parameterRef(Headers.KNOWN_VERSION));
        }
        if (endpoint.needsVersion()) {
            operation.addParameter(Headers.parameterRef(Headers.NEEDED_VERSION));
        }
        if (endpoint.takesVersion()) {
            operation.addParameter(Headers.parameterRef(Headers.VERSION));
        }
        if (endpoint.mayRepeat()) {
            operation.addParameter(Headers.parameterRef(Headers.KEY));
        }
        if (endpoint.takesVersion()) {
            operation.addParameter(Headers.parameterRef(Headers.SIGNATURE));
        }
        if (endpoint.takesBytes()) {
            operation.addParameter(Headers.parameterRef(Headers.CONTENT_DIGEST));
        }
        if (endpoint.givesBytes()) {
            Headers.OF_A_RANGE.forEach(header -> operation.addParameter(Headers.parameterRef(header)));
        }
    }

    /** Bounds and defaults stay as the framework has found them. */
    private void shape(Parameter parameter, Endpoint endpoint) {
        var found = parameter.getSchema();
        var query = QueryParameter.of(endpoint.method()).get(parameter.getName());
        var schema = query == null
                ? schemas.of(endpoint.pathParameter(parameter.getName()).orElseThrow(), Use.ANSWERED)
                : schemas.of(query.type(), Use.ANSWERED);
        if (found != null && found.getRef() == null) {
            schema.minimum(found.getMinimum()).maximum(found.getMaximum()).defaultValue(found.getDefaultValue());
        }
        parameter.setSchema(query != null && query.repeatable() ? Shapes.array(schema) : schema);
    }

    private APIResponses responses(Endpoint endpoint, String says) {
        var responses = OASFactory.createAPIResponses();
        responses.addAPIResponse(Integer.toString(endpoint.status()), answer(endpoint, says));
        if (endpoint.tagged() && endpoint.reads()) {
            responses.addAPIResponse("304", headed(endpoint).description("The caller has this version already"));
        }
        if (endpoint.givesBytes()) {
            responses.addAPIResponse(
                    "206",
                    bytes(headed(endpoint).description("The range that was asked for"))
                            .addHeader(Headers.CONTENT_RANGE, Headers.ref(Headers.CONTENT_RANGE)));
        }
        refusals(endpoint)
                .forEach((status, name) -> responses.addAPIResponse(Integer.toString(status), Problems.ref(name)));
        return responses;
    }

    private APIResponse answer(Endpoint endpoint, String says) {
        var answer = headed(endpoint).description(says.isBlank() || says.equals("OK") ? whenDone(endpoint) : says);
        if (endpoint.givesBytes()) {
            return bytes(answer);
        }
        endpoint.answer().ifPresent(type -> answer.setContent(content(endpoint, type, Use.ANSWERED)));
        endpoint.otherForms()
                .forEach(form -> answer.getContent()
                        .addMediaType(form, OASFactory.createMediaType().schema(Shapes.text())));
        if (endpoint.paged()) {
            answer.addHeader(Headers.LINK, Headers.ref(Headers.LINK));
        }
        if (endpoint.historical()) {
            answer.addHeader(Headers.CHECKPOINT, Headers.ref(Headers.CHECKPOINT));
        }
        if (endpoint.takesVersion()) {
            answer.addHeader(Headers.RECEIPT, Headers.ref(Headers.RECEIPT));
        }
        if (endpoint.status() == 201) {
            answer.addHeader(Headers.LOCATION, Headers.ref(Headers.LOCATION));
        }
        if (endpoint.mayRepeat()) {
            answer.addHeader(Headers.REPLAYED, Headers.ref(Headers.REPLAYED));
        }
        return answer;
    }

    private static APIResponse headed(Endpoint endpoint) {
        var answer = OASFactory.createAPIResponse();
        answer.addHeader(Headers.CORRELATION_ID, Headers.ref(Headers.CORRELATION_ID));
        if (endpoint.tagged()) {
            answer.addHeader(Headers.ETAG, Headers.ref(Headers.ETAG));
        }
        return answer;
    }

    private static String whenDone(Endpoint endpoint) {
        return endpoint.reads() ? "What was asked for" : "Done, and on disk";
    }

    /** Of whatever type they are found to be. */
    private static APIResponse bytes(APIResponse answer) {
        Headers.OF_BYTES.forEach(header -> answer.addHeader(header, Headers.ref(header)));
        answer.addHeader(Headers.LINK, Headers.ref(Headers.CUSTODY_LINK));
        return answer.content(anything());
    }

    private static Content anything() {
        return OASFactory.createContent().addMediaType(MediaType.WILDCARD, OASFactory.createMediaType());
    }

    /** A text is no JSON, nor are bytes: it is what the resource says that it takes and gives. */
    private Content content(Endpoint endpoint, Type type, Use use) {
        if (type == InputStream.class) {
            return anything();
        }
        if (!List.of(String.class, byte[].class, StreamingOutput.class).contains(type)) {
            return json(type, use);
        }
        var media = OASFactory.createMediaType().schema(type == String.class ? Shapes.text() : Shapes.text("binary"));
        if (type == String.class) {
            examples.addTo(media, endpoint.operationId(), endpoint.textType().replace('/', '-'));
        }
        return OASFactory.createContent().addMediaType(endpoint.textType(), media);
    }

    private Content json(Type type, Use use) {
        var schema = schemas.of(type, use);
        var media = OASFactory.createMediaType().schema(schema);
        var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        examples.addTo(media, name);
        return OASFactory.createContent().addMediaType(MediaType.APPLICATION_JSON, media);
    }

    /** Names of responses by status. */
    private static Map<Integer, String> refusals(Endpoint endpoint) {
        var names = new TreeMap<Integer, String>();
        statuses(endpoint).forEach(status -> names.put(status, Problems.name(status)));
        Conflict.of(endpoint).ifPresent(conflict -> names.put(Problems.CONFLICT, conflict.response()));
        return names;
    }

    private static Set<Integer> statuses(Endpoint endpoint) {
        var statuses = new TreeSet<>(List.of(400, 405, 500, 503));
        add(statuses, !endpoint.open(), 401);
        add(statuses, !endpoint.roles().isEmpty(), 403);
        // What a key has made may be gone when the key comes again.
        add(statuses, endpoint.hasPathParameter() || endpoint.mayRepeat() || endpoint.maySayNotFound(), 404);
        add(statuses, endpoint.answer().isPresent() && !endpoint.givesBytes(), 406);
        add(statuses, endpoint.needsVersion() || endpoint.takesVersion(), 412);
        add(statuses, endpoint.body().isPresent(), 413);
        add(statuses, endpoint.body().isPresent() && !endpoint.takesBytes(), 415);
        add(statuses, endpoint.givesBytes(), 416);
        add(statuses, endpoint.mayRepeat(), 422);
        add(statuses, endpoint.needsVersion(), 428);
        return statuses;
    }

    private static void add(Set<Integer> statuses, boolean possible, Integer... refusals) {
        if (possible) {
            statuses.addAll(List.of(refusals));
        }
    }
}
