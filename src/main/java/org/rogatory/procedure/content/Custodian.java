package org.rogatory.procedure.content;

import java.util.Optional;

/** Who keeps the data, and where, as far as is known, 42(3)(d). */
public record Custodian(Optional<String> name, Optional<String> location, Optional<String> system) {}
