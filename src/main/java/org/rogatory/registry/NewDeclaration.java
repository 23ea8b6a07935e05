package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that a State declares, and the day from which it holds. */
@Schema(name = "NewDeclaration")
record NewDeclaration(
        @Schema(description = "true or false, a list of languages, or a number of days", implementation = Object.class)
        JsonNode value,

        @Schema(description = "Today or later: an earlier day's value is never overwritten")
        LocalDate from) {}
