package org.rogatory.procedure.content;

import java.util.Optional;

/** An account and who keeps it, 40(15)(e). */
public record Account(Optional<String> provider, Optional<String> identifier) {}
