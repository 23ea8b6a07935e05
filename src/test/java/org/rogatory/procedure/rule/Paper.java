package org.rogatory.procedure.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Side;

/** The documents of the tests: by whom they are registered, if at all. */
public enum Paper {
    LETTER(Side.REQUESTING),
    WARRANT(Side.REQUESTING),
    IMAGE(Side.REQUESTED),
    LOG(Side.REQUESTED),
    NOWHERE(Side.SYSTEM);

    private final Side registrant;

    Paper(Side registrant) {
        this.registrant = registrant;
    }

    public boolean registeredBy(Side side) {
        return registrant == side;
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes(name().getBytes(UTF_8));
    }

    public String digest() {
        return (name() + "-".repeat(43)).substring(0, 43);
    }

    public DocumentProfile profile() {
        return profile(true);
    }

    /** As it is registered, with its bytes or without. */
    DocumentProfile profile(boolean isThere) {
        return new DocumentProfile(id(), digest(), Optional.empty(), Optional.empty(), isThere);
    }
}
