package org.rogatory.request;

import java.util.List;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Status;

/** What an act would do, if it were posted now. */
record CheckedAct(boolean accepted, Status statusAfter, List<Effect> effects) {}
