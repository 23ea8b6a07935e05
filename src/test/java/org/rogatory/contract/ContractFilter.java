package org.rogatory.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.rogatory.contract.CommittedContract.Operation;

/** Holds every exchange against the committed document: path, method, status, headers, media type, bodies. */
final class ContractFilter implements Filter {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final List<String> TOLD_HEADERS = List.of(
            "ETag", "Location", "Link", "Idempotency-Replayed", "Retry-After", "WWW-Authenticate", "X-Correlation-Id");

    private final CommittedContract contract = CommittedContract.get();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /** Ids of the operations that were called and answered 2xx. */
    Set<String> seen() {
        return seen;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        var exchange = "%s %s → %d".formatted(request.getMethod(), path, response.statusCode());
        if (!request.getMethod().equals("OPTIONS")) {
            contract.operation(request.getMethod(), path)
                    .ifPresentOrElse(
                            operation -> check(operation, request, response, exchange),
                            () -> checkUnknown(response, exchange));
        }
        return response;
    }

    private void check(
            Operation operation, FilterableRequestSpecification request, Response response, String exchange) {
        var documented = contract.response(operation, response.statusCode());
        demand(documented.isPresent(), exchange, "this status is not in the document");
        TOLD_HEADERS.stream()
                .filter(header -> response.header(header) != null)
                .forEach(header -> demand(documented.get().path("headers").has(header), exchange, header + " is not"));
        if (!request.getMethod().equals("HEAD")) {
            checkBody(documented.get().path("content"), response, exchange);
        }
        if (response.statusCode() / 100 == 2) {
            seen.add(operation.id());
            sent(request).ifPresent(body -> checkSent(operation, type(request.getContentType()), body, exchange));
        }
    }

    private void checkBody(JsonNode content, Response response, String exchange) {
        var body = response.asString();
        if (content.isMissingNode()) {
            demand(body.isEmpty(), exchange, "no body is in the document");
            return;
        }
        checkText(content, type(response.contentType()), body, exchange);
    }

    private void checkSent(Operation operation, String type, String body, String exchange) {
        checkText(operation.says().at("/requestBody/content"), type, body, exchange);
    }

    /** Of a text that is no JSON the document tells the media type alone. */
    private void checkText(JsonNode content, String type, String body, String exchange) {
        demand(content.has(type), exchange, type + " is not in the document");
        if (type.endsWith("json")) {
            tell(contract.faults(content.path(type).path("schema"), body), exchange, body);
        }
    }

    private static String type(String header) {
        return header.replaceFirst(";.*", "");
    }

    /** What is no operation is refused, and the refusal is a problem. */
    private void checkUnknown(Response response, String exchange) {
        demand(Set.of(404, 405).contains(response.statusCode()), exchange, "this operation is not in the document");
        tell(contract.faults(PROBLEM, response.asString()), exchange, response.asString());
    }

    private static Optional<String> sent(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return Optional.ofNullable(body)
                .map(b -> b instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : b.toString());
    }

    private static void tell(List<String> faults, String exchange, String body) {
        demand(faults.isEmpty(), exchange, String.join("\n", faults) + "\nin " + body);
    }

    private static void demand(boolean met, String exchange, String otherwise) {
        if (!met) {
            throw new AssertionError("not as the contract says: " + exchange + ": " + otherwise);
        }
    }
}
