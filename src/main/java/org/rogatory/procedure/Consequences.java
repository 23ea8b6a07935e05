package org.rogatory.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect.ExchangeAnswered;
import org.rogatory.procedure.Effect.ObligationOpened;
import org.rogatory.procedure.Effect.ObligationSettled;

/** What follows from every act of every kind once its own effects and the new status are known. */
final class Consequences {
    private final Procedure procedure;
    private final CaseFile before;
    private final CaseFile after;
    private final Status status;

    Consequences(Procedure procedure, CaseFile before, CaseFile after, Status status) {
        this.procedure = procedure;
        this.before = before;
        this.after = after;
        this.status = status;
    }

    List<Effect> effects() {
        var effects = new ArrayList<Effect>();
        exchangesThatLapse()
                .map(x -> new ExchangeAnswered(x.id(), ExchangeStatus.LAPSED))
                .forEach(effects::add);
        obligationsThatEnd().forEach(effects::add);
        if (status.phase() == Phase.DONE && status != before.status()) {
            procedure.confirmedBy(status).map(this::confirmReceipt).ifPresent(effects::add);
        }
        return effects;
    }

    private Stream<Exchange> exchangesThatLapse() {
        return after.exchanges().stream()
                .filter(Exchange::open)
                .filter(x -> !x.topic().outlivesTheRequest())
                .filter(x -> concludes() || overtaken(x.measures()));
    }

    private Stream<Effect> obligationsThatEnd() {
        return after.obligations().stream().filter(Obligation::open).flatMap(this::ending);
    }

    private Stream<Effect> ending(Obligation o) {
        boolean answeredByDecision =
                o.code() == ObligationCode.REPORT_STATUS && status.phase().decided();
        boolean lapses = concludes() && !o.code().outlivesTheRequest() || overtaken(o.measures()) || nothingToDecide(o);
        return answeredByDecision || lapses
                ? Stream.of(new ObligationSettled(o.id(), !answeredByDecision))
                : Stream.empty();
    }

    private ObligationOpened confirmReceipt(By by) {
        return new ObligationOpened(
                after.nextObligation(ObligationCode.CONFIRM_RECEIPT),
                ObligationCode.CONFIRM_RECEIPT,
                by.side(after),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private boolean concludes() {
        return status.phase() == Phase.CONCLUDED && before.status().phase() != Phase.CONCLUDED;
    }

    /** 40(20): a request that was refused or lapsed in part while it waited has nothing left to go on with. */
    private boolean nothingToDecide(Obligation o) {
        return o.code() == ObligationCode.DECIDE && status.phase().decided();
    }

    /** What was open for measures that have all been settled has nothing left to be about. */
    private boolean overtaken(Collection<String> measures) {
        return !measures.isEmpty() && settledNow().containsAll(measures);
    }

    private Set<String> settledNow() {
        var settled = new HashSet<String>();
        after.measures().stream()
                .filter(m -> m.status().settled())
                .map(Measure::id)
                .forEach(settled::add);
        return settled;
    }
}
