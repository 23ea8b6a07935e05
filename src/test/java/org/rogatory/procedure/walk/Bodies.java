package org.rogatory.procedure.walk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.act.ConditionSought;
import org.rogatory.procedure.act.ConfirmReceipt;
import org.rogatory.procedure.act.Deliver;
import org.rogatory.procedure.act.DisputeDelivery;
import org.rogatory.procedure.act.Due;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.act.Postpone;
import org.rogatory.procedure.act.ProposeConditions;
import org.rogatory.procedure.act.RecordAuthorization;
import org.rogatory.procedure.act.Rectify;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.RequestOnwardTransfer;
import org.rogatory.procedure.act.RequestUseConsent;
import org.rogatory.procedure.act.Supplement;
import org.rogatory.procedure.content.MeasureSought;

/** What case systems post, written out: two measures, their documents, and the days of one authorization. */
final class Bodies {
    static final String M1 = "m1";
    static final String M2 = "m2";
    static final MeasureSought STORED_DATA = Cases.measure(M1, MeasureType.ACCESS_STORED_DATA, false);
    static final MeasureSought APPEARANCE = Cases.measure(M2, MeasureType.VOLUNTARY_APPEARANCE, true);
    static final UUID PART = Cases.id("part");
    static final UUID MAILBOX = Cases.id("mailbox");
    static final UUID LOGS = Cases.id("logs");
    static final UUID SUMMONS = Cases.id("summons");
    static final LocalDate OBTAINED = LocalDate.of(2030, 2, 1);
    static final LocalDate AUTHORIZED_UNTIL = LocalDate.of(2030, 2, 28);

    private Bodies() {}

    /** The documents that France has registered, each of which it may deliver. */
    static DocumentProfile[] documents() {
        return Stream.of(PART, MAILBOX, LOGS, SUMMONS).map(Cases::document).toArray(DocumentProfile[]::new);
    }

    static Supplement asksMore(MeasureSought measure) {
        return supplement(Optional.empty(), List.of(measure));
    }

    static Supplement addsFacts() {
        return supplement(Optional.of("There was a second victim."), List.of());
    }

    private static Supplement supplement(Optional<String> facts, List<MeasureSought> measures) {
        return new Supplement(new Supplement.Changes(
                facts,
                measures,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of()));
    }

    static OpenConsultation consult(ConsultationTopic topic, LocalDate viewsBy, String... measures) {
        var grounds = topic == ConsultationTopic.REFUSAL
                ? List.of(RefusalGround.ESSENTIAL_INTERESTS)
                : List.<RefusalGround>of();
        return new OpenConsultation(
                topic, "text", List.of(measures), grounds, Optional.of(due(viewsBy)), Optional.empty());
    }

    static OpenConsultation consult(ConsultationTopic topic) {
        return new OpenConsultation(topic, "text", List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static ProposeConditions propose(LocalDate answerBy, String... measures) {
        var condition = new ConditionSought("Not for the tax case.", Optional.empty(), List.of(measures));
        return new ProposeConditions(List.of(condition), due(answerBy));
    }

    static Due due(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    static RecordAuthorization authorize(String measure) {
        return new RecordAuthorization(
                new RecordAuthorization.AuthorizingAuthority("a judge", "liberties and custody"),
                "ground",
                "the mailbox",
                List.of(measure),
                OBTAINED,
                AUTHORIZED_UNTIL,
                "review",
                List.of());
    }

    static Postpone postpone(Postpone.Because because, String... measures) {
        return new Postpone(because, Optional.empty(), "reasons", List.of(measures), Optional.empty());
    }

    /** The grounds of a refusal, in its order. */
    static List<RefusalGround> codes(Refuse refusal) {
        return refusal.grounds().stream().map(Refuse.Ground::code).toList();
    }

    static Refuse refuse(List<RefusalGround> grounds, String... measures) {
        return refuse(grounds, "reasons", Optional.of("privacy"), Optional.empty(), measures);
    }

    static Refuse refuse(
            List<RefusalGround> grounds,
            String reasons,
            Optional<String> freedom,
            Optional<String> whyNoCondition,
            String... measures) {
        var stated = grounds.stream()
                .map(g -> new Refuse.Ground(
                        g, Optional.of(reasons), Optional.of("law"), freedom, Optional.of("article 3")))
                .toList();
        return new Refuse(stated, List.of(measures), Optional.empty(), Optional.empty(), whyNoCondition);
    }

    static Deliver partDelivery() {
        return new Deliver(List.of(), Optional.empty(), List.of(PART), Optional.of(true));
    }

    static Deliver deliver(Deliver.Result... results) {
        return new Deliver(Arrays.asList(results), Optional.empty(), List.of(), Optional.empty());
    }

    static Deliver.Result storedData(LocalDate lastDay) {
        return new Deliver.Result(
                M1,
                Deliver.Outcome.DELIVERED,
                Optional.empty(),
                Optional.of(new Deliver.Period(OBTAINED, lastDay)),
                Deliver.RequestedProcedure.FOLLOWED,
                Optional.empty(),
                List.of(MAILBOX, LOGS),
                true);
    }

    static Deliver.Result nothingFound(String measure) {
        return new Deliver.Result(
                measure,
                Deliver.Outcome.NOTHING_FOUND,
                Optional.of("The mailbox was empty."),
                Optional.empty(),
                Deliver.RequestedProcedure.FOLLOWED,
                Optional.empty(),
                List.of(),
                false);
    }

    static Deliver.Result appearance() {
        return new Deliver.Result(
                M2,
                Deliver.Outcome.DELIVERED,
                Optional.empty(),
                Optional.empty(),
                Deliver.RequestedProcedure.FOLLOWED,
                Optional.empty(),
                List.of(SUMMONS),
                false);
    }

    static ConfirmReceipt confirm(List<UUID> documents) {
        return new ConfirmReceipt(documents.stream()
                .map(d -> new ConfirmReceipt.Received(d, Cases.digest(d)))
                .toList());
    }

    static DisputeDelivery dispute(UUID document) {
        var missing = new DisputeDelivery.Disputed(document, DisputeDelivery.Problem.MISSING);
        return new DisputeDelivery(List.of(missing), Optional.empty());
    }

    static RequestUseConsent useElsewhere(int delivery) {
        return new RequestUseConsent(
                RequestUseConsent.UseTopic.OTHER_PROCEEDING, List.of(delivery), "another proceeding");
    }

    static RequestOnwardTransfer passOn(int delivery) {
        return new RequestOnwardTransfer(
                List.of(delivery), new RequestOnwardTransfer.Recipient(Optional.of("TH"), Optional.empty()));
    }

    static Rectify rectify(int act) {
        return new Rectify(act, List.of(new Rectify.TextCorrection("/content/facts", "Corrected.")), "a slip");
    }
}
