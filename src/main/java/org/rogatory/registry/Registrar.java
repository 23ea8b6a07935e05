package org.rogatory.registry;

import java.util.Optional;

/** Who changes the registry: for every State, as the depositary does, or for its own alone, 37(19), 40(12). */
public interface Registrar {
    /** The role that a token must name. */
    String ROLE = "registrar";

    /** Whose callers read what was changed of their own State. */
    String AUDITOR = "auditor";

    /** The identity provider that vouches for the subject. */
    String issuer();

    /** Its name for the person or system. */
    String subject();

    /** The code of the one State whose entries this registrar keeps; empty for the depositary, who keeps all. */
    Optional<String> state();
}
