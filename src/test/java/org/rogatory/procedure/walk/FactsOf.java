package org.rogatory.procedure.walk;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rogatory.procedure.CaseFile;

/** All that a case file says, its newest act's number and instant left out. */
public final class FactsOf {
    private static final Set<String> LEFT_OUT = Set.of("lastNumber", "lastAt");

    private FactsOf() {}

    public static List<Object> file(CaseFile file) {
        return Arrays.stream(CaseFile.class.getRecordComponents())
                .filter(c -> !LEFT_OUT.contains(c.getName()))
                .map(c -> read(c, file))
                .toList();
    }

    private static Object read(RecordComponent component, CaseFile file) {
        try {
            return component.getAccessor().invoke(file);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
