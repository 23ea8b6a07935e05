package org.rogatory.procedure.walk;

import java.util.List;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.world.Reference;

/** Who tries an act in a state of the walk. */
final class Cast {
    private static final List<Actor> CENTRAL = List.of(Cases.vn(), Cases.fr());
    private static final List<Actor> OTHERS = List.of(
            Cases.court(),
            Cases.registrar(Side.REQUESTING),
            Cases.registrar(Side.REQUESTED),
            Cases.observer(Side.REQUESTING),
            Cases.observer(Side.REQUESTED));

    private Cast() {}

    /** Those whose act it is by the reference table; of acts that neither central authority does, the others. */
    static List<Actor> owners(ActType type) {
        return switch (Reference.assistance(type).by()) {
            case "requesting" -> List.of(Cases.vn());
            case "requested" -> List.of(Cases.fr());
            case "either" -> CENTRAL;
            default -> OTHERS;
        };
    }

    /**
     * The other side, and one of those who are no central authority. The states of a walk are many: in each of them a
     * quarter of the types are tried, and one of the others, in turn.
     */
    static List<Actor> strangers(ActType type, int turn) {
        if ((type.ordinal() + turn) % 4 != 0) {
            return List.of();
        }
        var other = OTHERS.get(turn % OTHERS.size());
        return switch (Reference.assistance(type).by()) {
            case "requesting" -> List.of(Cases.fr(), other);
            case "requested" -> List.of(Cases.vn(), other);
            case "either" -> List.of(other);
            default -> CENTRAL;
        };
    }
}
