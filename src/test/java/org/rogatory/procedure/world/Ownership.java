package org.rogatory.procedure.world;

import org.rogatory.procedure.Act;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.EraseContent;
import org.rogatory.procedure.act.Rectify;
import org.rogatory.procedure.content.SentencedPersonContent;
import org.rogatory.procedure.content.SentencedPersonContent.Direction;
import org.rogatory.procedure.rule.Registered;
import org.rogatory.procedure.rule.Who;

/** To whom an act belongs, in the words of the tables. */
final class Ownership {
    private Ownership() {}

    static boolean holds(String by, Transition.Step step) {
        return switch (by) {
            case "requesting" -> isCentral(step.act(), Side.REQUESTING);
            case "requested" -> isCentral(step.act(), Side.REQUESTED);
            case "either" -> isCentral(step.act(), step.act().side()) && isOwn(step);
            case "holding" -> isCentral(step.act(), holding(step.before()));
            case "receiving" -> isCentral(step.act(), holding(step.before()).other());
            case "registrar" -> step.act().side() != Side.SYSTEM && isOwn(step);
            case "system" -> isNobodys(step.act());
            case "requested-or-system" -> isNobodys(step.act()) || isCentral(step.act(), Side.REQUESTED);
            case "entrusted" ->
                step.act()
                        .authority()
                        .filter(Registered.PARIS_COURT.id()::equals)
                        .isPresent();
            default -> throw new IllegalArgumentException(by);
        };
    }

    /** The other side answers; the side that asked closes. */
    static boolean ofExchange(Transition.Step step) {
        if (!(step.deed().body() instanceof ActBody.Answering answer)) {
            return true;
        }
        var opener = step.before()
                .file()
                .exchange(answer.exchange())
                .map(Exchange::openedBy)
                .orElseThrow();
        return (opener == step.act().side()) == (answer instanceof CloseConsultation);
    }

    private static boolean isCentral(Act act, Side side) {
        var office = side == Side.REQUESTING ? Who.REQUESTING : Who.REQUESTED;
        return act.side() == side
                && side != Side.SYSTEM
                && act.authority().equals(office.actor().authority());
    }

    private static boolean isNobodys(Act act) {
        return act.side() == Side.SYSTEM && act.authority().isEmpty();
    }

    /** Texts are put right, and erased, by the side that wrote them. */
    private static boolean isOwn(Transition.Step step) {
        var side = step.act().side();
        return step.as(Rectify.class)
                        .map(r -> wrote(step.before(), side, r.act()))
                        .orElse(true)
                && step.as(EraseContent.class)
                        .map(e -> e.acts().stream().allMatch(n -> wrote(step.before(), side, n)))
                        .orElse(true);
    }

    private static boolean wrote(Case c, Side side, int number) {
        return c.deeds().get(number - 1).act().side() == side;
    }

    /** Where the person is: in the requested State, unless a sentence is to be served there. */
    private static Side holding(Case c) {
        var toRequested = c.draft()
                .content()
                .filter(content -> content instanceof SentencedPersonContent s
                        && s.direction()
                                .filter(d -> d == Direction.TO_REQUESTED_STATE)
                                .isPresent());
        return toRequested.isPresent() ? Side.REQUESTING : Side.REQUESTED;
    }
}
