package org.rogatory.procedure.walk;

import org.rogatory.procedure.Act;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActBody;

/** An act that the engine accepted: who posted what in which state, and what came of it. */
record Move(Node from, Step<?> step, ActBody body, Actor actor, Act act, CaseFile after, Ghost ghost) {

    Ghost before() {
        return from.ghost;
    }

    @Override
    public String toString() {
        return from.path().stream().map(a -> a.type() + " > ").reduce("", String::concat)
                + "%s by %s (%s): %s, from %s to %s"
                        .formatted(
                                act.type(), actor.side(), actor.capacity(), body, from.file.status(), after.status());
    }
}
