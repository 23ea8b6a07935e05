package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of the registry: who, when, what before. */
@Schema(name = "RegistryChange")
record RegistryChangeView(
        @Schema(description = "One more than the change before it; the version of the registry")
        long number,

        Instant at,
        By by,
        String state,

        @Schema(description = "name, treaty-status, the name of a declaration, or the id of an authority")
        String entry,

        @Schema(implementation = Object.class, description = "Absent for what is new")
        Optional<JsonNode> was,

        @Schema(implementation = Object.class) JsonNode became) {

    /** The registrar, and the State that it acts for; none for the depositary. */
    @Schema(name = "RegistryChangedBy")
    record By(String issuer, String subject, Optional<String> state) {}
}
