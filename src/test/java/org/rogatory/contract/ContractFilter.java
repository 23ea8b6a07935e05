package org.rogatory.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rogatory.contract.CommittedContract.Operation;

/** Holds every exchange against the committed document: path, method, status, headers, media type, bodies. */
final class ContractFilter implements OrderedFilter {
    /** What the document does not tell of: resources of the tests, tokens of the demo, the port for operations. */
    private static final List<String> NOT_IN_THE_CONTRACT = List.of("/test/", "/demo/", "/q/");

    private static final List<String> TOLD_HEADERS = List.of(
            "Allow",
            "ETag",
            "Location",
            "Link",
            "Idempotency-Replayed",
            "Act-Receipt",
            "Log-Checkpoint",
            "Retry-After",
            "WWW-Authenticate",
            "X-Correlation-Id");

    private final CommittedContract contract = CommittedContract.get();

    ContractFilter() {
        contract.operations()
                .forEach(o ->
                        o.says().path("responses").fieldNames().forEachRemaining(s -> Sightings.promise(o.id(), s)));
    }

    /** Sees what the tests see: the last to touch an answer. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if (NOT_IN_THE_CONTRACT.stream().noneMatch(path::startsWith)) {
            check(request, path, new Exchange(request.getMethod(), path, response));
        }
        return response;
    }

    private void check(FilterableRequestSpecification request, String path, Exchange exchange) {
        var operation = contract.operation(request.getMethod(), path);
        if (operation.isPresent()) {
            check(operation.get(), request, exchange);
        } else if (contract.methods(path).isEmpty()) {
            checkAnswer(contract.component("NotFound"), 404, exchange);
            Sightings.saw(Stream.empty(), exchange.status());
        } else {
            checkOtherMethod(path, exchange);
        }
    }

    private void check(Operation operation, FilterableRequestSpecification request, Exchange exchange) {
        var documented = contract.response(operation, exchange.status());
        exchange.demand(documented.isPresent(), "this status is not in the document");
        checkAnswer(documented.get(), exchange.status(), exchange);
        Sightings.saw(Stream.of(operation.id()), exchange.status());
        if (exchange.status() / 100 == 2) {
            sent(request)
                    .ifPresent(body -> checkText(
                            operation.says().at("/requestBody/content"),
                            request.getContentType().replaceFirst(";.*", ""),
                            body,
                            exchange));
        }
    }

    /** Every path tells its methods, and refuses others as its operations say. */
    private void checkOtherMethod(String path, Exchange exchange) {
        var methods = new TreeSet<>(contract.methods(path));
        exchange.demand(String.join(", ", methods).equals(exchange.header("Allow")), "Allow is not " + methods);
        if (exchange.method().equals("OPTIONS")) {
            exchange.demand(exchange.status() == 204, "OPTIONS is answered 204");
            Sightings.saw(Stream.empty(), exchange.status());
        } else {
            checkAnswer(contract.component("MethodNotAllowed"), 405, exchange);
            Sightings.saw(contract.operationsAt(path).map(Operation::id), exchange.status());
        }
    }

    private void checkAnswer(JsonNode documented, int status, Exchange exchange) {
        exchange.demand(exchange.status() == status, "this answer is not in the document");
        checkHeaders(documented.path("headers"), exchange);
        if (!exchange.method().equals("HEAD")) {
            checkBody(documented.path("content"), exchange);
        }
    }

    private void checkHeaders(JsonNode documented, Exchange exchange) {
        TOLD_HEADERS.stream()
                .filter(header -> exchange.header(header) != null)
                .forEach(header -> exchange.demand(documented.has(header), header + " is not in the document"));
        documented.properties().forEach(header -> {
            var value = exchange.header(header.getKey());
            var reference = header.getValue().path("$ref").asText();
            exchange.demand(
                    value != null || !contract.at(reference).path("required").asBoolean(),
                    header.getKey() + " is missing");
            if (value != null) {
                exchange.tell(contract.faultsOfText(reference + "/schema", value), value);
            }
        });
    }

    private void checkBody(JsonNode content, Exchange exchange) {
        if (content.isMissingNode()) {
            exchange.demand(exchange.body().isEmpty(), "no body is in the document");
            return;
        }
        var type = String.valueOf(exchange.header("Content-Type")).replaceFirst(";.*", "");
        checkText(content, type, exchange.body(), exchange);
    }

    private void checkText(JsonNode content, String type, String body, Exchange exchange) {
        exchange.demand(content.has(type), type + " is not in the document");
        exchange.tell(contract.faults(content.path(type).path("schema"), body), body);
    }

    private static Optional<String> sent(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return Optional.ofNullable(body)
                .map(b -> b instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : b.toString());
    }
}
