package org.rogatory.procedure.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.Deliver.Outcome;
import org.rogatory.procedure.act.Deliver.RequestedProcedure;
import org.rogatory.procedure.act.Deliver.Result;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.act.RecordAuthorization.AuthorizingAuthority;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.content.Money;

/** The bodies of acts, as short as a table needs them. */
public final class Acts {
    /** The day on which every case of the tests begins. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private Acts() {}

    public static Due due(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    public static Refuse refuse(List<String> measures, RefusalGround... codes) {
        return refuse(measures, Optional.empty(), Arrays.stream(codes).map(Acts::ground));
    }

    public static Refuse refuse(List<String> measures, Optional<String> whyNoCondition, Stream<Refuse.Ground> grounds) {
        return new Refuse(grounds.toList(), measures, Optional.empty(), Optional.empty(), whyNoCondition);
    }

    public static Refuse refuse(String measure, RefusalGround... codes) {
        return refuse(List.of(measure), codes);
    }

    /** With reasons, and with law, freedom or provision where the ground wants one. */
    public static Refuse.Ground ground(RefusalGround code) {
        return new Refuse.Ground(
                code,
                Optional.of("For these reasons"),
                Optional.of("Act of 2004, section 8").filter(l -> code == RefusalGround.DOMESTIC_CONDITION),
                Optional.of("expression").filter(f -> code == RefusalGround.HUMAN_RIGHTS),
                Optional.of("article 4").filter(p -> code == RefusalGround.TREATY_PROVISION));
    }

    public static Refuse.Ground bare(RefusalGround code, String reasons) {
        return new Refuse.Ground(code, Optional.of(reasons), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Postpone postpone(String... measures) {
        return postpone(Postpone.Because.INVESTIGATION, Optional.empty(), measures);
    }

    public static Postpone postpone(Postpone.Because because, Optional<String> provision, String... measures) {
        return new Postpone(because, provision, "It interferes.", List.of(measures), Optional.empty());
    }

    public static Entrust entrust(Registered authority, LocalDate day, String... measures) {
        return new Entrust(authority.id(), List.of(measures), due(day), Optional.empty());
    }

    public static RecordAuthorization authorization(LocalDate from, LocalDate until, String... measures) {
        return authorization(from, until, List.of(measures), List.of());
    }

    /** On a document of the court's. */
    static RecordAuthorization authorizationOn(Paper order) {
        return authorization(TODAY, TODAY, List.of(), List.of(order.id()));
    }

    private static RecordAuthorization authorization(
            LocalDate from, LocalDate until, List<String> measures, List<UUID> documents) {
        return new RecordAuthorization(
                new AuthorizingAuthority("Judge", "Orders searches"),
                "Code of procedure, article 57",
                "The server",
                measures,
                from,
                until,
                "monthly",
                documents);
    }

    /** Each measure delivered with the image, obtained within the authorized days, personal data included. */
    public static Deliver deliver(String... measures) {
        return deliver(Arrays.stream(measures).map(Acts::delivered).toArray(Result[]::new));
    }

    public static Deliver deliver(Result... results) {
        return new Deliver(List.of(results), Optional.empty(), List.of(), Optional.empty());
    }

    public static Deliver partDelivery(Paper... papers) {
        return new Deliver(List.of(), Optional.empty(), ids(papers), Optional.of(true));
    }

    public static Result delivered(String measure) {
        return delivered(measure, TODAY, TODAY.plusDays(1));
    }

    public static Result delivered(String measure, LocalDate from, LocalDate to) {
        var obtained = Optional.of(new Deliver.Period(from, to));
        return result(measure, Outcome.DELIVERED, Optional.empty(), obtained, Paper.IMAGE);
    }

    public static Result result(
            String measure, Outcome outcome, Optional<String> reason, Optional<Deliver.Period> obtained, Paper... of) {
        return new Result(
                measure, outcome, reason, obtained, RequestedProcedure.FOLLOWED, Optional.empty(), ids(of), true);
    }

    public static Result nothingFound(String measure, String... reason) {
        return result(measure, Outcome.NOTHING_FOUND, Stream.of(reason).findFirst(), Optional.empty());
    }

    public static Result notAsAsked(String measure, String... whyNot) {
        var r = delivered(measure);
        return new Result(
                r.measure(),
                r.result(),
                r.reason(),
                r.obtained(),
                RequestedProcedure.NOT_FOLLOWED,
                Stream.of(whyNot).findFirst(),
                r.documents(),
                true);
    }

    public static ConfirmReceipt confirmReceipt(Paper... papers) {
        return new ConfirmReceipt(Arrays.stream(papers)
                .map(p -> new ConfirmReceipt.Received(p.id(), p.digest()))
                .toList());
    }

    public static DisputeDelivery dispute(Paper... papers) {
        return new DisputeDelivery(
                Arrays.stream(papers)
                        .map(p -> new DisputeDelivery.Disputed(p.id(), DisputeDelivery.Problem.UNREADABLE))
                        .toList(),
                Optional.empty());
    }

    public static ProposeConditions propose(LocalDate day, String... measures) {
        return new ProposeConditions(List.of(condition("Only in this proceeding", measures)), due(day));
    }

    public static ConditionSought condition(String text, String... measures) {
        return new ConditionSought(text, Optional.empty(), List.of(measures));
    }

    /** With grounds on a refusal, with an estimate on costs. */
    public static OpenConsultation consult(ConsultationTopic topic, LocalDate day, String... measures) {
        return new OpenConsultation(
                topic,
                "Your views, please",
                List.of(measures),
                topic == ConsultationTopic.REFUSAL ? List.of(RefusalGround.LEGAL_SYSTEM) : List.of(),
                Optional.of(due(day)),
                Optional.of(new Money("9000.00", "EUR")).filter(e -> topic == ConsultationTopic.COSTS));
    }

    public static OpenConsultation ask(ConsultationTopic topic, String... measures) {
        return new OpenConsultation(
                topic, "Your views, please", List.of(measures), List.of(), Optional.empty(), Optional.empty());
    }

    public static CloseConsultation close(String exchange) {
        return new CloseConsultation(exchange, Optional.of("Agreed"));
    }

    public static Supplement supplement(MeasureSought... measures) {
        return supplement(List.of(measures), List.of(), Optional.empty(), List.of());
    }

    public static Supplement supplement(DatedReason deadline) {
        return supplement(List.of(), List.of(), Optional.of(deadline), List.of());
    }

    public static Supplement enclosing(Paper... papers) {
        return supplement(List.of(), ids(papers), Optional.empty(), List.of());
    }

    public static Supplement correct(String pointer) {
        var correction = new Supplement.Correction(pointer, "as it should read", Optional.of("A slip"));
        return supplement(List.of(), List.of(), Optional.empty(), List.of(correction));
    }

    private static Supplement supplement(
            List<MeasureSought> measures,
            List<UUID> documents,
            Optional<DatedReason> deadline,
            List<Supplement.Correction> corrections) {
        return new Supplement(new Supplement.Changes(
                Optional.empty(),
                measures,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                documents,
                deadline,
                corrections));
    }

    public static Rectify rectify(int act, String pointer) {
        return new Rectify(act, List.of(new Rectify.TextCorrection(pointer, "as it should read")), "A slip");
    }

    public static List<UUID> ids(Paper... papers) {
        return Arrays.stream(papers).map(Paper::id).toList();
    }
}
