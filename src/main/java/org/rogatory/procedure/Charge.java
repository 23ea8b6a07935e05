package org.rogatory.procedure;

import java.util.Optional;
import org.rogatory.convention.Offence;

/**
 * An offence for which a person is sought, 37: what was found about it, and whether extradition is granted for it.
 *
 * @param article the offence of the Convention that it is, if it is one
 * @param relatedTo the offence of the same request that it is related to, 37(3)
 */
public record Charge(
        String id,
        Optional<Offence> article,
        Optional<Finding> finding,
        Optional<String> relatedTo,
        Optional<Boolean> granted) {

    /** How dual criminality stands for an offence, judged on the conduct, 37(1)-(3), 35(3). */
    public enum Finding {
        MET,
        NOT_MET,
        /** A crime in both States, whose penalty is too short, 37(3). */
        BELOW_MINIMUM,
        /** Not asked for, by a law that allows this, 37(2). */
        WAIVED
    }

    static Charge made(String id, Optional<Offence> article) {
        return new Charge(id, article, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isFound(Finding asked) {
        return finding.filter(asked::equals).isPresent();
    }

    Charge found(Finding found, Optional<String> related) {
        return new Charge(id, article, Optional.of(found), related, granted);
    }

    Charge decided(boolean isGranted) {
        return new Charge(id, article, finding, relatedTo, Optional.of(isGranted));
    }
}
