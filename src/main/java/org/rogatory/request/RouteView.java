package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Violation;

/** Where a request of a kind would go today, and what stands open to it: judged by the rules that SUBMIT applies. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RouteView(
        String to,
        Kind kind,
        Optional<String> territory,
        boolean urgent,
        Optional<String> language,
        Optional<Addressee> addressee,

        @Schema(description = "Accepted without a translation, 40(13)")
        Set<String> languages,

        @Schema(description = "Whether a request in the language that was named needs one, 40(13)")
        Optional<Boolean> translationNeeded,

        @Schema(description = "Each channel, 40(12)") List<ChannelRoute> channels,

        @Schema(description = "Whether it may be made orally, 40(13)")
        OralRoute oral,

        @Schema(description = "Each legal basis, 40(6)-(7)") List<BasisRoute> legalBases,

        @Schema(description = "What stands in the way of every request there")
        List<Violation> violations) {

    /** The authority that would receive the request. */
    record Addressee(UUID id, String name, String address, String availability) {}

    /** Whether a way is open today: as things stand, once the requested State agrees to it in the case, or not. */
    enum Opening {
        OPEN,
        IF_AGREED,
        CLOSED
    }

    /** A channel, and what stands in its way while nothing is agreed. */
    record ChannelRoute(Channel channel, Opening opening, List<Violation> violations) {}

    /** The oral form, and what stands in its way while nothing is agreed. */
    record OralRoute(Opening opening, List<Violation> violations) {}

    /** A legal basis, whose rules would govern, whether it is to be named, and what stands in its way even then. */
    record BasisRoute(
            LegalBasisType type, Regime regime, boolean nameNeeded, boolean open, List<Violation> violations) {}
}
