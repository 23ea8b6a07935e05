package org.rogatory.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemDocument;
import org.rogatory.problem.ProblemType;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActType;

/** Refusals, RFC 9457: a response for each status, a schema for each set of members. */
final class Problems {
    static final int CONFLICT = 409;

    private static final int REPORTED_AT_ONCE = 100;

    /** Making and changing a draft are no acts, yet a rule may stand in their way. */
    private static final List<String> NO_ACTS = List.of("DRAFT", "EDIT");

    private final Schemas schemas;
    private final Examples examples;

    Problems(Schemas schemas, Examples examples) {
        this.schemas = schemas;
        this.examples = examples;
    }

    /** The name of the response with this status. */
    static String name(int status) {
        return switch (status) {
            case 400 -> "BadInput";
            default -> Names.camel(types(status).get(0).name());
        };
    }

    /** A response by its name. */
    static APIResponse ref(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    void addTo(Components components) {
        schemas.component("Problem", ProblemType.class, Problems::base);
        schemas.component("BadInputProblem", BadInput.class, this::badInput);
        schemas.component("InternalErrorProblem", ProblemType.INTERNAL_ERROR, Problems::internalError);
        schemas.component(Conflict.ACT, ProblemType.ACT_BLOCKED, () -> blocked(acts()));
        schemas.component(Conflict.DRAFT, NO_ACTS, () -> blocked(NO_ACTS));
        schemas.component(Conflict.TWIN, ProblemType.REQUEST_IN_PROGRESS, () -> of(ProblemType.REQUEST_IN_PROGRESS));
        Arrays.stream(Conflict.values()).forEach(conflict -> {
            conflict.blocked()
                    .filter(schema -> conflict.twin())
                    .ifPresent(schema -> schemas.component(conflict.schema(), conflict, () -> either(schema)));
            components.addResponse(conflict.response(), response(conflict));
        });
        new TreeSet<>(byStatus().keySet())
                .stream()
                        .filter(status -> status != CONFLICT)
                        .forEach(status -> components.addResponse(name(status), response(status)));
    }

    private APIResponse response(int status) {
        var type = OASFactory.createMediaType().schema(schema(status));
        types(status).forEach(problem -> type.addExample(problem.slug(), examples.of(problem)));
        var response = response(types(status), type);
        Headers.ofProblem(status).forEach(response::addHeader);
        return response;
    }

    private APIResponse response(Conflict conflict) {
        var type = OASFactory.createMediaType().schema(Shapes.ref(conflict.schema()));
        conflict.blocked()
                .ifPresent(schema -> type.addExample("act-blocked", examples.of(ProblemType.ACT_BLOCKED, schema)));
        if (conflict.twin()) {
            type.addExample("request-in-progress", examples.of(ProblemType.REQUEST_IN_PROGRESS));
        }
        var response = response(conflict.problems(), type);
        Headers.ofConflict(conflict).forEach(response::addHeader);
        return response;
    }

    private static APIResponse response(List<ProblemType> problems, MediaType type) {
        var response = OASFactory.createAPIResponse()
                .description(problems.stream().map(ProblemType::when).collect(Collectors.joining(" ")))
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, type));
        response.addHeader(Headers.CORRELATION_ID, Headers.ref(Headers.CORRELATION_ID));
        return response;
    }

    private static Schema schema(int status) {
        return switch (status) {
            case 400 -> Shapes.ref("BadInputProblem");
            case 500 -> Shapes.ref("InternalErrorProblem");
            default -> Shapes.ref("Problem");
        };
    }

    private static Schema either(String blocked) {
        var byType = new LinkedHashMap<String, String>();
        byType.put(ProblemType.ACT_BLOCKED.uri().toString(), blocked);
        byType.put(ProblemType.REQUEST_IN_PROGRESS.uri().toString(), Conflict.TWIN);
        return Shapes.oneOf("type", byType);
    }

    private static Schema base() {
        return Shapes.object()
                .addProperty("type", Shapes.text("uri").description("Stable; tells what went wrong"))
                .addProperty("title", Shapes.text())
                .addProperty("status", Shapes.whole("int32"))
                .addProperty("detail", Shapes.text().description("What happened this time"))
                .addProperty("instance", Shapes.text("uri-reference").description("The path that was asked for"))
                .required(List.of("type", "title", "status", "detail", "instance"))
                .description("A refusal, RFC 9457");
    }

    private static Schema of(ProblemType only) {
        var problem = base().description(only.when());
        problem.addProperty("type", Shapes.constant(only.uri().toString()).format("uri"));
        problem.addProperty("status", Shapes.whole("int32").constValue(only.status()));
        return problem;
    }

    private Schema badInput() {
        var faults = Shapes.array(schemas.of(BadInput.class, Use.ANSWERED)).maxItems(REPORTED_AT_ONCE);
        return base().addProperty("violations", faults.description("All that is wrong, at once"))
                .description("What was sent does not have the form it must have");
    }

    private static Schema internalError() {
        return of(ProblemType.INTERNAL_ERROR)
                .addProperty("errorId", Shapes.text("uuid").description("The log has it too"));
    }

    private Schema blocked(List<String> acts) {
        var blocked = of(ProblemType.ACT_BLOCKED)
                .addProperty("requestStatus", schemas.of(Status.class, Use.ANSWERED))
                .addProperty("act", Shapes.choice(acts))
                .addProperty("violations", Shapes.array(schemas.of(Violation.class, Use.ANSWERED)))
                .addProperty("availableActs", Shapes.array(schemas.of(ActType.class, Use.ANSWERED)));
        List.of("requestStatus", "act", "violations", "availableActs").forEach(blocked::addRequired);
        return blocked.description("Rules stand in the way: which, on what article, and what is open instead");
    }

    private static List<String> acts() {
        return Arrays.stream(ActType.values()).map(ActType::name).toList();
    }

    private static List<ProblemType> types(int status) {
        return byStatus().get(status);
    }

    private static Map<Integer, List<ProblemType>> byStatus() {
        return Arrays.stream(ProblemType.values()).collect(Collectors.groupingBy(ProblemType::status));
    }
}
