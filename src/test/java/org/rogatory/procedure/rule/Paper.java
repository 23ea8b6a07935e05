package org.rogatory.procedure.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Side;

/** The documents of the tests: by whom they are registered, if at all. */
enum Paper {
    LETTER(Side.REQUESTING),
    WARRANT(Side.REQUESTING),
    IMAGE(Side.REQUESTED),
    LOG(Side.REQUESTED),
    NOWHERE(Side.SYSTEM);

    private final Side registrant;

    Paper(Side registrant) {
        this.registrant = registrant;
    }

    boolean registeredBy(Side side) {
        return registrant == side;
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(name().getBytes(UTF_8));
    }

    String digest() {
        return (name() + "-".repeat(43)).substring(0, 43);
    }

    DocumentProfile profile() {
        return new DocumentProfile(id(), digest(), Optional.empty(), Optional.empty());
    }
}
