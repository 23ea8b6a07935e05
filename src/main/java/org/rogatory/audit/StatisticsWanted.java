package org.rogatory.audit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.convention.Kind;
import org.rogatory.http.Paging;
import org.rogatory.problem.ProblemException;

/** Which requests are counted, and by what they are told apart. */
public class StatisticsWanted extends Paging {
    /** By what requests are told apart. */
    public enum By {
        REQUESTING_STATE("t.requesting_state"),
        REQUESTED_STATE("t.requested_state"),
        KIND("t.kind"),
        YEAR("substring(t.submitted_in, 1, 4)"),
        MONTH("t.submitted_in");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    @Parameter(description = "By what requests are told apart; by State pair and kind if nothing is named")
    @RestQuery
    List<By> by;

    @RestQuery
    List<Kind> kind;

    @RestQuery
    List<String> requestingState;

    @RestQuery
    List<String> requestedState;

    @RestQuery
    Optional<Instant> submittedFrom;

    @RestQuery
    Optional<Instant> submittedTo;

    Set<By> dimensions() {
        return by.isEmpty() ? EnumSet.range(By.REQUESTING_STATE, By.KIND) : EnumSet.copyOf(by);
    }

    /** @throws ProblemException 400 where no time is both from the one and before the other */
    Conditions conditions() {
        if (submittedFrom.isPresent()
                && submittedTo.filter(to -> to.isBefore(submittedFrom.get())).isPresent()) {
            throw ProblemException.invalidParameter("submittedTo", "must not be before submittedFrom");
        }
        return Conditions.none()
                .among("t.kind in (%s)", kind.stream())
                .among("t.requesting_state in (%s)", requestingState)
                .among("t.requested_state in (%s)", requestedState)
                .among("t.submitted_at >= %s", submittedFrom.stream().toList())
                .among("t.submitted_at < %s", submittedTo.stream().toList());
    }

    String key() {
        return Stream.of(dimensions(), kind, requestingState, requestedState, submittedFrom, submittedTo)
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }
}
