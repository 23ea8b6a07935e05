package org.rogatory.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/** Makes the document while the service is built: paths as the framework finds them, all else from the code. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractDocument implements OASFilter {
    private static final String BASE = "/v1/";
    private static final String CONTRACT = BASE + "openapi";

    private static final Map<String, String> TAGS = new TreeMap<>(Map.of(
            "Access", "Who is calling",
            "Acts", "Doing one thing, what is open, the history",
            "Audit", "What happened, when, by whom, across requests, and what proves it",
            "Contract", "This document",
            "Convention", "What the treaty says: procedures, rules, grounds, offences, measures",
            "Documents", "Files by name and digest",
            "Letters", "Requests and answers as PDF, for the file of a court",
            "Log", "What proves that nothing was changed, removed or hidden",
            "Registry", "States, treaty status, declarations, authorities",
            "Requests", "Drafts, lists, one request, as it stood, its relatives"));

    private final Map<String, Endpoint> endpoints;

    public ContractDocument(IndexView index) {
        endpoints = Endpoint.all(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var schemas = new Schemas();
        var examples = new Examples();
        var components = OASFactory.createComponents();
        About.addTo(components);
        Headers.addTo(components);
        new Problems(schemas, examples).addTo(components);
        var paths = paths(api.getPaths(), new Operations(schemas, examples));
        components.setSchemas(schemas.components());
        // Members are written in the order in which they are set.
        api.components(null).paths(null).tags(null);
        About.addTo(api);
        api.tags(tags()).paths(paths).setComponents(components);
    }

    private Paths paths(Paths found, Operations operations) {
        var paths = new TreeMap<String, PathItem>(Map.of(CONTRACT, About.itself()));
        found.getPathItems().forEach((path, item) -> {
            if (path.startsWith(BASE)) {
                item.getOperations().values().forEach(o -> operations.complete(o, endpoint(path, o)));
                paths.put(path, item);
            }
        });
        found.setPathItems(paths);
        return found;
    }

    private Endpoint endpoint(String path, Operation operation) {
        var endpoint = endpoints.get(String.valueOf(operation.getOperationId()));
        if (endpoint == null) {
            throw new IllegalStateException("an operation of " + path + " has no operationId");
        }
        return endpoint;
    }

    private static List<Tag> tags() {
        return TAGS.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList();
    }
}
