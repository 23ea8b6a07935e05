package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.Article;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.Attendance;
import org.rogatory.procedure.Charge;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.Due;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.Reason;

/** A request as a caller may see it. Everything in it changes with the version alone. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RequestView(
        UUID id,
        Kind kind,
        Status status,
        Phase phase,
        long version,
        RegimeView regime,
        String requestingState,
        UUID requestingAuthority,
        Optional<String> requestedState,
        Optional<UUID> requestedAuthority,
        Optional<String> territory,
        @Schema(implementation = Draft.LegalBasis.class) Optional<JsonNode> legalBasis,
        Optional<Purpose> purpose,
        Optional<Channel> channel,
        Optional<RequestForm> form,
        Optional<String> language,
        Optional<String> ownReference,
        Optional<String> requestedReference,
        List<UUID> followsUp,
        @Schema(implementation = Reason.class) Optional<JsonNode> urgency,
        @Schema(implementation = Reason.class) Optional<JsonNode> confidentiality,
        @Schema(implementation = DatedReason.class) Optional<JsonNode> deadline,
        @Schema(implementation = Draft.Agreement.class) Optional<JsonNode> agreed,
        boolean expedited,
        Instant createdAt,
        Optional<Instant> submittedAt,
        Instant changedAt,
        List<MeasureView> measures,
        List<ExchangeView> exchanges,
        List<ObligationView> obligations,
        List<ConditionView> conditions,
        List<Attendance> attendances,
        Optional<LocalDate> preservedUntil,
        List<ChargeView> charges,
        List<PersonEvent> person,
        List<RefusalGround> endedOn,
        List<UUID> followedBy,
        List<WarningView> warnings,
        Optional<HeadView> head,
        @Schema(implementation = Content.class) Optional<JsonNode> content) {

    /** Whose procedural rules govern, 40(7); under TREATY its name. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RegimeView(
            Regime type,
            @Schema(implementation = String.class) Optional<JsonNode> name) {}

    /** A measure, or a property item, which has no type of measure, and how it stands. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record MeasureView(String id, Optional<MeasureType> type, MeasureStatus status) {}

    /** An offence for which a person is sought; what was found about it is for the eyes of the requested State. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ChargeView(
            String id,
            Optional<Offence> article,
            Optional<Boolean> granted,
            Optional<Charge.Finding> finding,
            Optional<String> relatedTo) {}

    /** An exchange between the two sides. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ExchangeView(
            String id,
            Topic topic,
            List<String> measures,
            Side openedBy,
            Instant openedAt,
            @Schema(implementation = Due.class) Optional<JsonNode> due,
            ExchangeStatus status) {}

    /** What one side owes, or owed. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ObligationView(
            ObligationCode code,
            String id,
            Side owedBy,
            Instant since,
            Optional<LocalDate> dueOn,
            Optional<Integer> settledBy,
            boolean lapsed) {}

    /** A condition that binds. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ConditionView(
            String id,
            @Schema(implementation = String.class) Optional<JsonNode> text,
            Optional<Article> article,
            List<String> measures,
            int acceptedBy) {}

    /** A rule that was broken without blocking, and the act that it was recorded on. */
    public record WarningView(int act, String rule, Optional<Article> article, Optional<String> message) {}

    /** The newest act. */
    public record HeadView(int number, String digest) {}
}
