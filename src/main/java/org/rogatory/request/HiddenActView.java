package org.rogatory.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.procedure.Status;

/** An internal step of the other side: never its type, nor what it says. */
@Schema(name = "HiddenActView", additionalProperties = Schema.False.class)
record HiddenActView(int number, String digest, Instant at, Status statusAfter, boolean ownSide) implements ActEntry {
    static HiddenActView of(RecordedAct act) {
        return new HiddenActView(
                act.number(),
                act.digest().toString(),
                act.facts().at(),
                act.facts().statusAfter(),
                true);
    }
}
