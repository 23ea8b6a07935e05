package org.rogatory.procedure.walk;

import java.util.Set;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Actor.Capacity;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.world.Reference;

/** Whether an act was its actor's to do, by the reference table and by what the ghost knows to be open. */
final class Ownership {
    private static final Set<String> OF_THE_REQUESTED = Set.of("REFUSAL", "POSTPONEMENT", "CLOSURE");

    private Ownership() {}

    static boolean holds(Move move) {
        var actor = move.actor();
        return switch (Reference.assistance(move.act().type()).by()) {
            case "requesting" -> isCentral(actor) && actor.side() == Side.REQUESTING;
            case "requested" -> isCentral(actor) && actor.side() == Side.REQUESTED;
            case "either" -> isCentral(actor) && isTheirs(move);
            case "registrar" -> actor.capacity() == Capacity.REGISTRAR && concernsOnlyActsOf(actor.side(), move);
            case "entrusted" -> actor.capacity() == Capacity.COMPETENT && move.before().entrusted;
            default -> false;
        };
    }

    private static boolean isCentral(Actor actor) {
        return actor.capacity() == Capacity.CENTRAL;
    }

    private static boolean isTheirs(Move move) {
        var side = move.actor().side();
        return switch (move.act().type()) {
            case OPEN_CONSULTATION -> side == Side.REQUESTED || !isForTheRequested((OpenConsultation) move.body());
            case RECTIFY -> concernsOnlyActsOf(side, move);
            case REQUEST_USE_CONSENT, REQUEST_ONWARD_TRANSFER, NOTIFY_EXCULPATORY_USE ->
                concernsOnlyActsOf(side.other(), move);
            default -> answersWhatIsOpen(move, (ActBody.Answering) move.body());
        };
    }

    private static boolean isForTheRequested(OpenConsultation opening) {
        return OF_THE_REQUESTED.contains(opening.topic().name());
    }

    /** The opener closes a consultation; everything else is answered by the other side. */
    private static boolean answersWhatIsOpen(Move move, ActBody.Answering answer) {
        return move.before()
                .talk(answer.exchange())
                .filter(t -> (t.opener() == move.actor().side()) == (answer instanceof CloseConsultation))
                .isPresent();
    }

    private static boolean concernsOnlyActsOf(Side side, Move move) {
        return ((ActBody.AboutActs) move.body())
                .actsNamed().stream().allMatch(n -> move.from().sideOf(n) == side);
    }
}
