package org.rogatory.procedure.content;

import java.util.Optional;
import org.rogatory.convention.MeasureType;

/** One thing asked for: a measure of 40(3), or a property item of 50 and 52. */
public interface Sought {

    Optional<String> id();

    /** Its type under 40(3); none for a property item. */
    default Optional<MeasureType> measureType() {
        return Optional.empty();
    }

    /** Whether it says what it is. */
    boolean typed();

    /** Whether personal data is asked for, 36. */
    default boolean asksForPersonalData() {
        return false;
    }

    /** Whether it yields electronic evidence, 35(2). */
    default boolean yieldsElectronicEvidence() {
        return false;
    }
}
