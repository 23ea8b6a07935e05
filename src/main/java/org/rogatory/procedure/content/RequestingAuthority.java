package org.rogatory.procedure.content;

import java.util.Optional;

/** The authority making the request, 40(15)(a), 42(3)(a), 45(3)(a). */
public record RequestingAuthority(Optional<String> name, Optional<String> officer, Optional<String> contact) {}
