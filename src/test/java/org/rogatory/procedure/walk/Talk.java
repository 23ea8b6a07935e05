package org.rogatory.procedure.walk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Topic;

/** An exchange as the ghost keeps it: who asked, about what, for which measures, and until when an answer was fair. */
record Talk(
        String id, Topic topic, Side opener, Set<String> measures, Optional<LocalDate> answerBy, boolean viewsStated) {

    Talk stated() {
        return new Talk(id, topic, opener, measures, answerBy, true);
    }

    boolean unanswered(LocalDate day) {
        return !viewsStated && answerBy.filter(day::isAfter).isPresent();
    }

    boolean outlivesTheRequest() {
        return topic == Topic.OTHER_PROCEEDING || topic == Topic.ONWARD_TRANSFER || topic == Topic.EXCULPATORY_USE;
    }
}
