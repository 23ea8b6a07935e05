package org.rogatory.http;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/**
 * The form, of several that one operation produces, that the caller wants. One method produces them all: only so does the
 * framework refuse any other form before it asks who is calling and what there is.
 */
public final class Forms {
    private Forms() {}

    /** RFC 9110, 12.5.1; among equals the form that is offered first. */
    public static MediaType wanted(HttpHeaders headers, List<MediaType> offered) {
        var ranges = headers.getAcceptableMediaTypes();
        return offered.stream()
                .filter(form -> weight(form, ranges) > 0)
                .max(comparing(form -> weight(form, ranges)))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_ACCEPTABLE, ProblemType.NOT_ACCEPTABLE.when()));
    }

    private static float weight(MediaType form, List<MediaType> ranges) {
        return ranges.stream()
                .filter(form::isCompatible)
                .max(comparingInt(Forms::precision))
                .map(range -> Math.min(1, MediaTypeHelper.getQWithParamInfo(range)))
                .orElse(0f);
    }

    private static int precision(MediaType range) {
        return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
    }
}
