package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.RecordedFrom;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.Rectify;

/**
 * One act of a request's history.
 *
 * @param officer who posted it; absent when the content was erased
 * @param body as it was posted; absent when the content was erased
 * @param corrections the rectifications of its texts; the body keeps the first version
 * @param signature of the authority; absent when it did not sign, or the content was erased
 * @param procedure digest of the definition that allowed it
 */
@Schema(name = "ActView")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActView(
        UUID request,
        int number,
        ActType type,
        Side side,
        Optional<UUID> authority,
        Optional<String> officer,
        Instant at,
        Status statusBefore,
        Status statusAfter,
        @Schema(implementation = ActBody.class) Optional<JsonNode> body,
        List<Effect> effects,
        List<RequestView.WarningView> warnings,
        @Schema(implementation = Rectify.class) List<JsonNode> corrections,
        boolean onPaper,
        @Schema(implementation = RecordedFrom.class) Optional<RecordedFrom> recordedFrom,
        boolean ownSide,
        boolean erased,
        String procedure,
        String digest,
        String previous,
        Optional<ActSignature> signature)
        implements ActEntry {}
