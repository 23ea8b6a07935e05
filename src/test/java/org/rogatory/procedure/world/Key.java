package org.rogatory.procedure.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.PersonEvent.What;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Side;

/** What of a case can still matter: ids, instants and what is over and forgotten left out, dates in their order only. */
final class Key {
    private Key() {}

    static String of(Case c, List<LocalDate> ahead) {
        var f = c.file();
        return Stream.of(
                        "" + f.status(),
                        f.status().phase() == Phase.SUSPENDED ? "was " + f.wasBefore() : "",
                        f.measures().stream()
                                .map(m -> m.id() + m.status() + m.decidedOnce())
                                .collect(Collectors.joining(",")),
                        exchanges(f, ahead),
                        obligations(f, ahead),
                        f.status().phase() == Phase.CONCLUDED ? "" : f.charges().toString(),
                        person(f),
                        place(f.preservedUntil(), ahead),
                        f.authorizations().isEmpty() ? "" : "authorized",
                        handedOver(f),
                        f.endedOn().toString(),
                        f.followedBy().isEmpty() ? "" : "followed",
                        f.conditions().isEmpty() ? "" : "bound",
                        f.submitted()
                                .map(t -> t.requestedAuthority() + "" + t.route())
                                .orElse(""))
                .collect(Collectors.joining(" "));
    }

    /** The open ones as they stand; of those that are closed, what they make possible. */
    private static String exchanges(CaseFile f, List<LocalDate> ahead) {
        return f.exchanges().stream()
                .filter(x -> x.open() || isLasting(x))
                .map(x -> x.open() ? open(x, ahead) : x.topic() + "" + x.measures())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    /** Once closed, it still makes something possible. */
    static boolean isLasting(Exchange x) {
        return switch (x.topic()) {
            case REFUSAL, LIFTING, POSTPONEMENT -> x.status() == ExchangeStatus.HELD;
            case CLOSURE -> x.status() == ExchangeStatus.HELD && !x.viewsStated();
            case PROPOSED_CONDITIONS -> x.status() == ExchangeStatus.DECLINED;
            default -> false;
        };
    }

    private static String open(Exchange x, List<LocalDate> ahead) {
        return x.topic() + "" + x.measures() + x.openedBy() + x.status() + place(x.due(), ahead);
    }

    private static String obligations(CaseFile f, List<LocalDate> ahead) {
        return f.obligations().stream()
                .filter(Obligation::open)
                .map(o -> o.code() + "" + o.owedBy() + place(o.dueOn(), ahead))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    /** Whether a consent is in force, and whether the person was handed over. */
    private static String person(CaseFile f) {
        var whats = f.person().stream().map(PersonEvent::what).toList();
        return (whats.lastIndexOf(What.CONSENTED) > whats.lastIndexOf(What.CONSENT_REVOKED) ? "consents" : "")
                + whats.contains(What.SURRENDERED);
    }

    private static String handedOver(CaseFile f) {
        return Stream.of(Side.REQUESTING, Side.REQUESTED)
                .map(side -> f.handedOverBy(side).anyMatch(h -> true) + ""
                        + f.handedOverBy(side).anyMatch(h -> h.personalData()))
                .collect(Collectors.joining());
    }

    /** Which of the dates that are ahead it is; a day that is past is past. */
    private static String place(Optional<LocalDate> date, List<LocalDate> ahead) {
        return date.map(d -> "" + ahead.indexOf(d)).orElse("");
    }
}
