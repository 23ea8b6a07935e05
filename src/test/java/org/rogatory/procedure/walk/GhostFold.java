package org.rogatory.procedure.walk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.AcceptConditions;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.AskStatus;
import org.rogatory.procedure.act.AuthorizeOnwardTransfer;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.ConfirmInWriting;
import org.rogatory.procedure.act.ConfirmReceipt;
import org.rogatory.procedure.act.DeclineConditions;
import org.rogatory.procedure.act.Deliver;
import org.rogatory.procedure.act.DenyOnwardTransfer;
import org.rogatory.procedure.act.DenyUseConsent;
import org.rogatory.procedure.act.DisputeDelivery;
import org.rogatory.procedure.act.Entrust;
import org.rogatory.procedure.act.GrantUseConsent;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.Postpone;
import org.rogatory.procedure.act.Proceed;
import org.rogatory.procedure.act.ProposeConditions;
import org.rogatory.procedure.act.RecordAuthorization;
import org.rogatory.procedure.act.Redirect;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.ReportConfidentialityLimit;
import org.rogatory.procedure.act.ReportExecution;
import org.rogatory.procedure.act.ReportStatus;
import org.rogatory.procedure.act.RequestInformation;
import org.rogatory.procedure.act.RequestOnwardTransfer;
import org.rogatory.procedure.act.RequestUseConsent;
import org.rogatory.procedure.act.Resume;
import org.rogatory.procedure.act.StateViews;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.act.Supplement;
import org.rogatory.procedure.act.SupplyInformation;
import org.rogatory.procedure.act.TakeUp;
import org.rogatory.procedure.act.Withdraw;

/** What each act does by the reference model, line by line; an act that has no line changes nothing. */
final class GhostFold {
    private interface Line<A> {
        void read(Ghost ghost, A act, Side by, LocalDate day);
    }

    private static final Map<Class<?>, Line<ActBody>> LINES = new HashMap<>();

    static {
        on(Submit.class, (g, a, by, day) -> g.submit(day));
        on(Acknowledge.class, (g, a, by, day) -> g.status = Status.RECEIVED);
        on(Redirect.class, (g, a, by, day) -> g.status = Status.SUBMITTED);
        on(ConfirmInWriting.class, (g, a, by, day) -> g.owed.remove(ObligationCode.CONFIRM_IN_WRITING));
        on(Supplement.class, (g, a, by, day) -> a.changes().measures().forEach(g::ask));
        on(AskStatus.class, (g, a, by, day) -> g.owed.put(ObligationCode.REPORT_STATUS, Set.of()));
        on(ReportStatus.class, (g, a, by, day) -> g.owed.remove(ObligationCode.REPORT_STATUS));
        on(ReportConfidentialityLimit.class, GhostFold::limit);
        on(Proceed.class, GhostFold::proceed);
        on(Withdraw.class, (g, a, by, day) -> g.put(named(g, a), MeasureStatus.WITHDRAWN));
        on(Lapse.class, (g, a, by, day) -> g.put(g.unsettled(), MeasureStatus.WITHDRAWN));
        on(TakeUp.class, (g, a, by, day) -> g.status = Status.IN_EXECUTION);
        on(Entrust.class, GhostFold::entrust);
        on(ReportExecution.class, (g, a, by, day) -> g.owed.remove(ObligationCode.EXECUTE));
        on(RecordAuthorization.class, (g, a, by, day) -> g.authorized.addAll(a.measures()));
        on(
                Postpone.class,
                (g, a, by, day) ->
                        g.put(Ghost.named(a.measures(), g.with(MeasureStatus.OPEN)), MeasureStatus.POSTPONED));
        on(
                Resume.class,
                (g, a, by, day) ->
                        g.put(Ghost.named(a.measures(), g.with(MeasureStatus.POSTPONED)), MeasureStatus.OPEN));
        on(Refuse.class, (g, a, by, day) -> g.put(named(g, a), MeasureStatus.REFUSED));
        on(Deliver.class, GhostFold::deliver);
        on(ConfirmReceipt.class, GhostFold::confirm);
        on(DisputeDelivery.class, GhostFold::dispute);
        talks();
    }

    private GhostFold() {}

    static void read(Ghost ghost, ActBody body, Side by, LocalDate day) {
        LINES.getOrDefault(body.getClass(), (g, a, s, d) -> {}).read(ghost, body, by, day);
    }

    private static void talks() {
        on(RequestInformation.class, (g, a, by, day) -> g.open(Topic.INFORMATION, by, List.of(), a.awaitedBy()));
        on(OpenConsultation.class, GhostFold::consult);
        on(
                ProposeConditions.class,
                (g, a, by, day) -> g.open(Topic.PROPOSED_CONDITIONS, by, named(g, a), a.awaitedBy()));
        on(RequestUseConsent.class, (g, a, by, day) -> g.open(Topic.OTHER_PROCEEDING, by, List.of(), Optional.empty()));
        on(
                RequestOnwardTransfer.class,
                (g, a, by, day) -> g.open(Topic.ONWARD_TRANSFER, by, List.of(), Optional.empty()));
        on(StateViews.class, (g, a, by, day) -> g.talks.replaceAll(t -> t.id().equals(a.exchange()) ? t.stated() : t));
        on(CloseConsultation.class, GhostFold::close);
        on(
                AcceptConditions.class,
                (g, a, by, day) -> answered(g, a).ifPresent(t -> g.bound.add(new TreeSet<>(t.measures()))));
        on(
                DeclineConditions.class,
                (g, a, by, day) -> answered(g, a).ifPresent(t -> {
                    g.refusalHeld.addAll(t.measures());
                    g.conditionsInVain.addAll(t.measures());
                }));
        on(SupplyInformation.class, (g, a, by, day) -> answered(g, a));
        on(GrantUseConsent.class, (g, a, by, day) -> answered(g, a));
        on(DenyUseConsent.class, (g, a, by, day) -> answered(g, a));
        on(AuthorizeOnwardTransfer.class, (g, a, by, day) -> answered(g, a));
        on(DenyOnwardTransfer.class, (g, a, by, day) -> answered(g, a));
    }

    private static void limit(Ghost g, ReportConfidentialityLimit act, Side by, LocalDate day) {
        g.was = g.status;
        g.status = Status.AWAITING_DECISION;
        g.decideBy = act.awaitedBy();
        g.owed.put(ObligationCode.DECIDE, Set.of());
    }

    private static void proceed(Ghost g, Proceed act, Side by, LocalDate day) {
        g.status = g.was;
        g.owed.remove(ObligationCode.DECIDE);
    }

    private static void entrust(Ghost g, Entrust act, Side by, LocalDate day) {
        g.status = Status.IN_EXECUTION;
        g.entrusted = true;
        g.owed.put(ObligationCode.EXECUTE, new TreeSet<>(named(g, act)));
    }

    private static void deliver(Ghost g, Deliver act, Side by, LocalDate day) {
        g.put(act.measures(), MeasureStatus.EXECUTED);
        g.delivered = true;
        act.documents().forEach(d -> g.documents.put(d, Optional.empty()));
        act.results().forEach(r -> r.documents().forEach(d -> g.documents.put(d, Optional.of(r.measure()))));
    }

    private static void confirm(Ghost g, ConfirmReceipt act, Side by, LocalDate day) {
        g.status = Status.CLOSED;
        g.owed.remove(ObligationCode.CONFIRM_RECEIPT);
    }

    /** The measures of the documents are open again; where none of them is executed, all that are. */
    private static void dispute(Ghost g, DisputeDelivery act, Side by, LocalDate day) {
        var executed = g.with(MeasureStatus.EXECUTED);
        var disputed = new TreeSet<String>();
        boolean unassigned = false;
        for (UUID document : act.deliveredDocuments()) {
            var measure = g.documents.remove(document).filter(executed::contains);
            measure.ifPresent(disputed::add);
            unassigned |= measure.isEmpty();
        }
        g.put(unassigned ? executed : disputed, MeasureStatus.OPEN);
        g.status = Status.IN_EXECUTION;
        g.owed.remove(ObligationCode.CONFIRM_RECEIPT);
    }

    /** A date for the views that does not lie ahead is none: nothing is held by its passing. */
    private static void consult(Ghost g, OpenConsultation act, Side by, LocalDate day) {
        boolean before = Set.of("REFUSAL", "POSTPONEMENT", "CLOSURE")
                .contains(act.topic().name());
        var fair = act.awaitedBy().filter(d -> d.isAfter(day));
        g.open(Topic.valueOf(act.topic().name()), by, before ? named(g, act) : act.measures(), fair);
    }

    /** Section 4: held = closed by its opener, after the other side stated its views or after the date. */
    private static void close(Ghost g, CloseConsultation act, Side by, LocalDate day) {
        var talk = g.talk(act.exchange()).orElseThrow();
        g.close(talk);
        boolean held = talk.opener() == by && (talk.viewsStated() || talk.unanswered(day));
        if (held && talk.topic() == Topic.REFUSAL) {
            g.refusalHeld.addAll(talk.measures());
        }
        if (held && talk.topic() == Topic.POSTPONEMENT) {
            g.postponementHeld.addAll(talk.measures());
        }
        g.silentOnClosure |= held && talk.topic() == Topic.CLOSURE && !talk.viewsStated();
    }

    private static Optional<Talk> answered(Ghost g, ActBody.Answering act) {
        var talk = g.talk(act.exchange());
        talk.ifPresent(g::close);
        return talk;
    }

    private static Collection<String> named(Ghost g, ActBody act) {
        return Ghost.named(act.measures(), g.unsettled());
    }

    @SuppressWarnings("unchecked")
    private static <A extends ActBody> void on(Class<A> body, Line<A> line) {
        LINES.put(body, (Line<ActBody>) line);
    }
}
