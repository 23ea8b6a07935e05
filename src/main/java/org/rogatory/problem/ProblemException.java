package org.rogatory.problem;

import java.util.List;

/** Ends the handling of a request with a refusal; the transaction is rolled back. */
public final class ProblemException extends RuntimeException {
    private static final int REPORTED_AT_ONCE = 100;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type().slug() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail));
    }

    /** 404: absent and not visible are the same answer. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "Nothing is here that this caller can see.");
    }

    public static ProblemException malformedJson(BadInput fault) {
        return bad(ProblemType.MALFORMED_JSON, List.of(fault));
    }

    public static ProblemException invalidBody(List<BadInput> faults) {
        return bad(ProblemType.INVALID_BODY, faults);
    }

    public static ProblemException invalidParameters(List<BadInput> faults) {
        return bad(ProblemType.INVALID_PARAMETER, faults);
    }

    public static ProblemException invalidParameter(String name, String message) {
        return invalidParameters(List.of(BadInput.parameter(name, message)));
    }

    public static ProblemException invalidHeader(String name, String message) {
        return bad(ProblemType.INVALID_HEADER, List.of(BadInput.header(name, message)));
    }

    public ProblemException with(String name, Object value) {
        return new ProblemException(problem.with(name, value));
    }

    public ProblemException header(String name, String value) {
        return new ProblemException(problem.header(name, value));
    }

    public Problem problem() {
        return problem;
    }

    private static ProblemException bad(ProblemType type, List<BadInput> faults) {
        var reported = faults.stream().limit(REPORTED_AT_ONCE).toList();
        return of(type, type.when()).with("violations", reported);
    }
}
