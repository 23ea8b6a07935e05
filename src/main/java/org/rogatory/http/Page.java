package org.rogatory.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A part of a list, and the cursor of the next part; the last part has none. */
public record Page<T>(
        @Schema(maxItems = Paging.MOST) List<T> items,

        @Schema(description = "The cursor of the next page; absent on the last")
        Optional<String> next) {
    private static final String CURSOR = "cursor";

    public Page {
        items = List.copyOf(items);
    }

    /** The page of at most so many rows; the one row more that was asked for shows that there is a next page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        return new Page<>(rows.subList(0, limit), Optional.of(cursor.apply(rows.get(limit - 1))));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** 200 with this page and, if there is one, the Link to the next, RFC 8288. */
    public RestResponse<Page<T>> answer(UriInfo uri) {
        var answer = ResponseBuilder.ok(this);
        next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, link(uri, cursor)));
        return answer.build();
    }

    static String link(UriInfo uri, String cursor) {
        var others = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(CURSOR))
                .flatMap(parameter -> parameter.getValue().stream().map(given -> pair(parameter.getKey(), given)));
        var query = Stream.concat(others, Stream.of(pair(CURSOR, cursor))).collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"next\"".formatted(uri.getRequestUri().getRawPath(), query);
    }

    private static String pair(String name, String content) {
        return encoded(name) + "=" + encoded(content);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
