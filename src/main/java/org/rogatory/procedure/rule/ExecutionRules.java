package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActBody.UsingPower.Use;
import org.rogatory.procedure.act.Answer;
import org.rogatory.procedure.act.ConfirmReceipt;
import org.rogatory.procedure.act.Deliver;
import org.rogatory.procedure.act.Deliver.Outcome;
import org.rogatory.procedure.act.Deliver.Result;
import org.rogatory.procedure.act.EndAttendance;
import org.rogatory.procedure.act.RecordAuthorization;

/** What is executed, how, and what arrives: 24(4), 40(12)-(14), 40(17), 40(28)-(29). */
public final class ExecutionRules {
    private ExecutionRules() {}

    public static final Rule<RecordAuthorization> AUTHORIZATION_DATED = Rule.onBody(
            "authorization-dated",
            "24(2)",
            "A domestic authorization is limited in duration.",
            (s, act) -> act.validUntil().isBefore(act.validFrom())
                    ? Stream.of(because("It ends before it begins.").at("/validUntil"))
                    : Stream.empty());

    public static final Rule<ActBody.UsingPower> AUTHORIZED_DOMESTICALLY = Rule.<ActBody.UsingPower>onBody(
                    "authorized-domestically",
                    "24(4)",
                    "Powers under 42 to 46 are used under a recorded domestic authorization, within its days.",
                    (s, act) -> act.uses(s).filter(use -> !isAuthorized(s, use)).map(ExecutionRules::unauthorized))
            .lenient(Lenience.ON_PAPER);

    public static final Rule<Deliver> PROCEDURE_OR_WHY_NOT = Rule.<Deliver>onBody(
                    "procedure-or-why-not",
                    "40(17)",
                    "The procedure that was asked for was followed, or it is said why not.",
                    (s, act) -> results(
                                    act,
                                    r -> r.procedure() == Deliver.RequestedProcedure.NOT_FOLLOWED
                                            && r.whyNot()
                                                    .filter(w -> !w.isBlank())
                                                    .isEmpty())
                            .map(i -> because("Say why the procedure was not followed.")
                                    .at("/results/" + i + "/whyNot")
                                    .on(act.results().get(i).measure())))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Deliver> RESULT_EXPLAINED = Rule.onBody(
            "result-explained",
            "40(25)",
            "Where nothing was found or execution was impossible, the reason is given.",
            (s, act) -> results(
                            act,
                            r -> r.result() != Outcome.DELIVERED
                                    && r.reason().filter(w -> !w.isBlank()).isEmpty())
                    .map(i -> because("Give the reason.")
                            .at("/results/" + i + "/reason")
                            .on(act.results().get(i).measure())));

    public static final Rule<Deliver> SOMETHING_DELIVERED = Rule.onBody(
            "something-delivered",
            "40(1)",
            "A delivery holds documents or a statement, and settles no measure twice.",
            (s, act) -> Stream.concat(empty(act), twice(act)));

    public static final Rule<Deliver> CONDITIONS_ANSWERED = Rule.<Deliver>onBody(
                    "conditions-answered",
                    "40(28)",
                    "A measure is not delivered while conditions proposed for it are unanswered.",
                    (s, act) -> Stream.concat(
                            waitingForAnAnswer(s)
                                    .filter(act.measures()::contains)
                                    .map(m -> because("Conditions proposed for measure %s are unanswered.".formatted(m))
                                            .on(m)),
                            partWaiting(s, act)))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Deliver> CONFIRMED_BEFORE_THE_LAST = Rule.<Deliver>onBody(
                    "confirmed-before-the-last",
                    "40(13)",
                    "An oral request is confirmed in writing before its last open measure is delivered.",
                    (s, act) -> s.file().owes(ObligationCode.CONFIRM_IN_WRITING) && settlesTheLast(s, act)
                            ? Stream.of(because("The oral request was not yet confirmed in writing."))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONFIRMED_IN_WRITING = Rule.<ActBody>onCase(
                    "confirmed-in-writing",
                    "40(13)",
                    "An oral request under which something was delivered is confirmed in writing before it ends.",
                    s -> s.file().owes(ObligationCode.CONFIRM_IN_WRITING) && somethingDelivered(s)
                            ? Stream.of(because("The oral request was not yet confirmed in writing."))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ConfirmReceipt> DIGESTS_AGREE = Rule.onBody(
            "digests-agree",
            "40(14)",
            "Receipt is confirmed for every document that was delivered, with the digest that was given.",
            (s, act) -> digests(s, act));

    public static final Rule<Answer> SOMETHING_ANSWERED = Rule.onBody(
            "something-answered",
            "47",
            "An answer holds a text or documents.",
            (s, act) -> act.text().filter(t -> !t.isBlank()).isEmpty()
                            && act.documents().isEmpty()
                    ? Stream.of(because("Answer with a text or a document.")
                            .at("/text")
                            .citing(s.kind().article()))
                    : Stream.empty());
    public static final Rule<ActBody> SOMETHING_TO_DELIVER_ANEW = Rule.onCase(
            "something-to-deliver-anew",
            "40(14)",
            "A delivery is disputed where something was delivered that can be delivered anew.",
            s -> s.file().measures().stream().anyMatch(Measure::wasDelivered)
                    ? Stream.empty()
                    : Stream.of(because("Nothing that was executed can be delivered anew.")));

    public static final Rule<ActBody> APPEARANCE_WAS_ASKED = Rule.onCase(
            "appearance-was-asked",
            "40(29)",
            "A person appears under a measure of VOLUNTARY_APPEARANCE under which something was delivered.",
            s -> s.file().measures().stream()
                            .anyMatch(
                                    m -> m.is(MeasureType.VOLUNTARY_APPEARANCE) && m.status() == MeasureStatus.EXECUTED)
                    ? Stream.empty()
                    : Stream.of(because("No voluntary appearance was delivered.")));

    public static final Rule<EndAttendance> APPEARED_BEFORE = Rule.<EndAttendance>onBody(
                    "appeared-before",
                    "40(29)",
                    "Who is told that the attendance is over has appeared; safe conduct lasts at least a day.",
                    (s, act) -> act.agreedDays().filter(days -> days < 1).isPresent()
                            ? Stream.of(because("Safe conduct lasts at least a day.")
                                    .at("/agreedDays"))
                            : Stream.empty())
            .afterCase(s -> s.file().attendances().stream()
                                    .filter(a -> a.safeConductUntil().isEmpty())
                                    .count()
                            > s.file().attendances().stream()
                                    .filter(a -> a.safeConductUntil().isPresent())
                                    .count()
                    ? Stream.empty()
                    : Stream.of(because("No person is in attendance.")));

    private static boolean isAuthorized(Situation s, Use use) {
        return use.measures().isEmpty()
                ? s.file().authorizations().stream().anyMatch(use.under())
                : use.measures().stream().anyMatch(m -> isAuthorized(s, use, m));
    }

    private static boolean isAuthorized(Situation s, Use use, String measure) {
        return s.file()
                        .measure(measure)
                        .filter(Measure::needsDomesticAuthorization)
                        .isEmpty()
                || s.file().authorizations().stream()
                        .filter(order -> order.measures().contains(measure))
                        .anyMatch(use.under());
    }

    private static Objection unauthorized(Use use) {
        var objection = because("No domestic authorization on record allows this on its days.")
                .at(use.place());
        return use.measures().size() == 1 ? objection.on(use.measures().get(0)) : objection;
    }

    private static Stream<String> waitingForAnAnswer(Situation s) {
        return s.file().exchanges().stream()
                .filter(x -> x.open() && x.topic() == Topic.PROPOSED_CONDITIONS)
                .flatMap(x -> x.measures().stream())
                .distinct();
    }

    /** Documents beside the results name no measure: at least one that is open must allow them. */
    private static Stream<Objection> partWaiting(Situation s, Deliver act) {
        var waiting = waitingForAnAnswer(s).toList();
        return beside(act, s.reachable().allMatch(m -> waiting.contains(m.id())))
                .map(place -> because("Conditions proposed for every open measure are unanswered.")
                        .at(place));
    }

    private static Stream<String> beside(Deliver act, boolean forbidden) {
        return forbidden && !act.documents().isEmpty() ? Stream.of("/documents") : Stream.empty();
    }

    private static Stream<Integer> results(Deliver act, java.util.function.Predicate<Result> lacking) {
        return IntStream.range(0, act.results().size())
                .filter(i -> lacking.test(act.results().get(i)))
                .boxed();
    }

    private static Stream<Objection> empty(Deliver act) {
        if (act.results().isEmpty() && act.documentsNamed().isEmpty()) {
            return Stream.of(because("A part delivery names its documents.").at("/documents"));
        }
        return results(
                        act,
                        r -> r.result() == Outcome.DELIVERED && r.documents().isEmpty())
                .filter(i -> act.statement().filter(t -> !t.isBlank()).isEmpty())
                .map(i -> because("Name the documents, or make a statement.")
                        .at("/results/" + i + "/documents")
                        .on(act.results().get(i).measure()));
    }

    private static Stream<Objection> twice(Deliver act) {
        var seen = new HashSet<String>();
        return act.results().stream()
                .map(Result::measure)
                .filter(m -> !seen.add(m))
                .map(m -> because("Measure %s is settled once.".formatted(m)).on(m));
    }

    private static boolean settlesTheLast(Situation s, Deliver act) {
        var open = s.reachable().map(Measure::id).toList();
        return !open.isEmpty() && act.measures().containsAll(open);
    }

    private static boolean somethingDelivered(Situation s) {
        return s.file().measures().stream().anyMatch(m -> m.status().countsAsExecuted())
                || s.file().handedOverBy(Side.REQUESTED).findAny().isPresent();
    }

    private static Stream<Objection> digests(Situation s, ConfirmReceipt act) {
        Map<UUID, String> confirmed = new HashMap<>();
        act.documents().forEach(d -> confirmed.put(d.id(), d.sha256()));
        return s.file()
                .delivered()
                .filter(item -> !item.sha256().equals(confirmed.get(item.document())))
                .map(HandedOver.Item::document)
                .distinct()
                .map(id -> because("Document %s is not confirmed with the digest that was delivered.".formatted(id))
                        .at("/documents"));
    }
}
