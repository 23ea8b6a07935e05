package org.rogatory.procedure.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.act.Coded;

/** A request before it is submitted: anything may be missing but its kind. */
public record Draft(
        Kind kind,
        @Coded(Coded.STATE) Optional<String> requestedState,
        @Coded(Coded.STATE) Optional<String> territory,
        Optional<LegalBasis> legalBasis,
        Optional<Purpose> purpose,
        Optional<Channel> channel,
        Optional<RequestForm> form,
        @Coded(Coded.LANGUAGE) Optional<String> language,
        Optional<Reason> urgency,
        Optional<Reason> confidentiality,
        Optional<DatedReason> deadline,
        @Coded(Coded.REFERENCE) Optional<String> ownReference,
        List<UUID> followsUp,
        Optional<Agreement> agreed,
        Optional<Content> content) {

    /** The same draft with this content. */
    public Draft saying(Optional<Content> said) {
        return new Draft(
                kind,
                requestedState,
                territory,
                legalBasis,
                purpose,
                channel,
                form,
                language,
                urgency,
                confidentiality,
                deadline,
                ownReference,
                followsUp,
                agreed,
                said);
    }

    /** The offences that are named; none when nothing is said yet. */
    public List<? extends OffenceNamed> offences() {
        return content.<List<? extends OffenceNamed>>map(Content::offences).orElse(List.of());
    }

    /** On what the request stands, 40(6)-(7); the name of the treaty or of the assurance of reciprocity. */
    public record LegalBasis(LegalBasisType type, Optional<String> name) {}

    /** Who agreed to the form or channel, and when. */
    public record Agreement(String by, Instant on) {}
}
