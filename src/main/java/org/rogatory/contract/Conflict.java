package org.rogatory.contract;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.problem.ProblemType;

/** Refusals with 409: rules that stand in the way of an act or of a draft, and a twin that is still running. */
enum Conflict {
    ACT_BLOCKED(Conflict.ACT),
    ACT_CONFLICT(Conflict.ACT, Conflict.TWIN),
    DRAFT_BLOCKED(Conflict.DRAFT),
    DRAFT_CONFLICT(Conflict.DRAFT, Conflict.TWIN),
    REQUEST_IN_PROGRESS(Conflict.TWIN);

    /** Names of schemas. */
    static final String ACT = "ActBlockedProblem";

    static final String DRAFT = "DraftBlockedProblem";
    static final String TWIN = "RequestInProgressProblem";

    private final List<String> schemas;

    Conflict(String... schemas) {
        this.schemas = List.of(schemas);
    }

    /** What this operation may refuse; empty if it never answers 409. */
    static Optional<Conflict> of(Endpoint endpoint) {
        var possible = possible(endpoint);
        return Arrays.stream(values())
                .filter(conflict -> Set.copyOf(conflict.schemas).equals(possible))
                .findFirst();
    }

    private static Set<String> possible(Endpoint endpoint) {
        var schemas = new LinkedHashSet<String>();
        if (endpoint.acts()) {
            schemas.add(ACT);
        }
        if (endpoint.drafts()) {
            schemas.add(DRAFT);
        }
        if (endpoint.mayRepeat()) {
            schemas.add(TWIN);
        }
        return schemas;
    }

    /** The name of the response. */
    String response() {
        return Names.camel(name());
    }

    /** The name of the schema of its body. */
    String schema() {
        return schemas.size() == 1 ? schemas.get(0) : response() + "Problem";
    }

    List<ProblemType> problems() {
        var problems = blocked().isPresent() ? Stream.of(ProblemType.ACT_BLOCKED) : Stream.<ProblemType>empty();
        return Stream.concat(problems, twin() ? Stream.of(ProblemType.REQUEST_IN_PROGRESS) : Stream.empty())
                .toList();
    }

    /** The schema that tells which rules stand in the way; empty if none does. */
    Optional<String> blocked() {
        return schemas.stream().filter(schema -> !schema.equals(TWIN)).findFirst();
    }

    boolean twin() {
        return schemas.contains(TWIN);
    }
}
