package org.rogatory.http;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.problem.BadInput;

/** Collects what is wrong with a part of a body; pointers given here are within that part. */
final class Faults {
    private final String prefix;
    private final List<BadInput> found = new ArrayList<>();

    Faults(String prefix) {
        this.prefix = prefix;
    }

    void add(String pointer, String message) {
        found.add(BadInput.at(prefix + pointer, message));
    }

    /** A value that was refused, or that lies around one, is not missing as well. */
    void addUnlessTold(String pointer, String message) {
        var whole = prefix + pointer;
        var told = found.stream()
                .flatMap(fault -> fault.pointer().stream())
                .anyMatch(other -> other.equals(whole) || other.startsWith(whole + "/"));
        if (!told) {
            add(pointer, message);
        }
    }

    List<BadInput> found() {
        return List.copyOf(found);
    }
}
