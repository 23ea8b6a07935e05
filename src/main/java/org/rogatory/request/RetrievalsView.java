package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a request has come: submitted, delivered, retrieved. It changes without a version of the request. */
@Schema(name = "Retrievals")
@JsonInclude(JsonInclude.Include.ALWAYS)
record RetrievalsView(
        @Schema(description = "Absent for a draft") Optional<Instant> submittedAt,

        @Schema(description = "Since when it lies ready for the other side; absent for a State that is not connected")
        Optional<Instant> deliveredAt,

        @Schema(description = "Each State's first retrieval")
        List<Retrievals.Retrieval> items,

        @Schema(description = "Each State's first retrieval of each document of the other side")
        List<DocumentRetrievals.DocumentRetrieval> documents) {}
