package org.rogatory.http;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** What a record's component demands beyond its type; the domain's beans know the annotations that say so. */
public interface ComponentCheck {

    /** What is wrong with the content of this component, which is there. */
    Stream<Fault> faults(RecordComponent component, Object content);

    /**
     * A sentence about the content, or about an item of it.
     *
     * @param pointer RFC 6901 pointer within the content: "" for the whole
     */
    record Fault(String pointer, String message) {}
}
