package org.rogatory.procedure.walk;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Topic;

/**
 * What two case files must have in common to be one state of the walk: all that can still matter. Ids, numbers and
 * dates are left out (a date is ahead or over), and so is what is past mattering: consultations for a measure that was
 * refused or withdrawn, and after conclusion everything but the use of what was handed over.
 */
final class Key {
    private final CaseFile file;
    private final LocalDate day;
    private final boolean concluded;
    private final StringBuilder text = new StringBuilder();

    private Key(CaseFile file, LocalDate day) {
        this.file = file;
        this.day = day;
        this.concluded = file.status().phase() == Phase.CONCLUDED;
    }

    static String of(CaseFile file, Ghost ghost, LocalDate day) {
        var key = new Key(file, day);
        key.status();
        file.measures().forEach(m -> key.measure(m, ghost));
        key.exchanges();
        key.list(ghost.talks.stream().map(t -> t.topic() + "," + t.answerBy().isPresent()));
        key.obligations();
        key.material();
        if (!key.concluded) {
            key.list(file.conditions().stream().map(c -> c.measures().toString()));
            key.bits(key.silentOnClosure(), ghost.silentOnClosure);
        }
        return key.text.toString();
    }

    private void status() {
        text.append(file.status());
        if (file.status().phase() == Phase.SUSPENDED) {
            text.append(file.wasBefore());
        }
    }

    private void measure(Measure m, Ghost ghost) {
        var id = m.id();
        boolean settledForGood = m.status() == MeasureStatus.REFUSED || m.status() == MeasureStatus.WITHDRAWN;
        text.append('|').append(id).append(m.status());
        if (!concluded && !settledForGood) {
            bits(
                    closed(Topic.REFUSAL, ExchangeStatus.HELD, id),
                    closed(Topic.POSTPONEMENT, ExchangeStatus.HELD, id),
                    closed(Topic.PROPOSED_CONDITIONS, ExchangeStatus.DECLINED, id),
                    file.authorizations().stream().anyMatch(a -> a.measures().contains(id)));
            bits(
                    ghost.refusalHeld.contains(id),
                    ghost.postponementHeld.contains(id),
                    ghost.conditionsInVain.contains(id));
        }
    }

    private boolean closed(Topic topic, ExchangeStatus as, String measure) {
        return file.exchanges().stream()
                .anyMatch(x ->
                        x.topic() == topic && x.status() == as && x.measures().contains(measure));
    }

    private void exchanges() {
        list(file.exchanges().stream()
                .filter(Exchange::open)
                .map(x -> x.topic() + "," + x.openedBy() + x.measures() + x.status() + Dates.mark(x.due(), day)));
    }

    private void obligations() {
        list(file.obligations().stream()
                .filter(Obligation::open)
                .map(o -> o.code() + "," + o.measures() + Dates.mark(o.dueOn(), day)));
    }

    private void material() {
        if (!concluded) {
            list(file.delivered().map(i -> i.document() + "," + i.measure()));
        }
        long ended = file.attendances().stream()
                .filter(a -> a.safeConductUntil().isPresent())
                .count();
        bits(
                file.handedOverBy(Side.REQUESTED).findAny().isPresent(),
                file.attendances().size() > 2 * ended);
    }

    private void list(Stream<String> items) {
        text.append('|');
        items.distinct().sorted().forEach(i -> text.append(i).append(';'));
    }

    private void bits(boolean... bits) {
        for (boolean bit : bits) {
            text.append(bit ? '1' : '0');
        }
    }

    private boolean silentOnClosure() {
        return file.exchanges().stream()
                .anyMatch(x -> x.topic() == Topic.CLOSURE && x.status() == ExchangeStatus.HELD && !x.viewsStated());
    }
}
