package org.rogatory.http;

import java.util.stream.IntStream;

/** What a record's own constructor refused. */
final class Refused {
    private Refused() {}

    static void note(Class<?> type, Object arguments, Throwable failure, String pointer, Faults faults) {
        if (type.isRecord() && arguments instanceof Object[] values && lacks(type, values, pointer, faults)) {
            return;
        }
        faults.addUnlessTold(pointer, sentence(type, cause(failure)));
    }

    private static boolean lacks(Class<?> type, Object[] values, String pointer, Faults faults) {
        var components = type.getRecordComponents();
        if (components.length != values.length) {
            return false;
        }
        var absent = IntStream.range(0, values.length)
                .filter(index -> values[index] == null && !Components.mayBeAbsent(components[index]))
                .toArray();
        IntStream.of(absent)
                .forEach(index ->
                        faults.addUnlessTold(Pointers.child(pointer, components[index].getName()), "is required"));
        return absent.length > 0;
    }

    /** Words that the record itself chose are meant to be read; those of a library are not. */
    private static String sentence(Class<?> type, Throwable cause) {
        var trace = cause.getStackTrace();
        var own = cause instanceof IllegalArgumentException
                && trace.length > 0
                && trace[0].getClassName().equals(type.getName());
        return own ? cause.getMessage() : "is not acceptable";
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
