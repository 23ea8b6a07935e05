package org.rogatory.procedure.content;

import java.util.Optional;

/** The authority conducting the investigation, prosecution or judicial proceeding, 40(15)(b). */
public record ConductingAuthority(Optional<String> name, Optional<String> functions) {}
