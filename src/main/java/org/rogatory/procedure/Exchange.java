package org.rogatory.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An open question inside a request: one side opened it, the other answers; {@code due} is the last day for that. */
public record Exchange(
        String id,
        Topic topic,
        Side openedBy,
        Instant openedAt,
        int openedByAct,
        List<String> measures,
        Optional<LocalDate> due,
        List<ConditionTerms> conditions,
        boolean viewsStated,
        ExchangeStatus status) {

    public boolean open() {
        return status.open();
    }

    /** It was a consultation on the topic that was held; declined conditions count as REFUSAL held. */
    boolean heard(Topic asked) {
        return topic == asked && status == ExchangeStatus.HELD
                || asked == Topic.REFUSAL && topic == Topic.PROPOSED_CONDITIONS && status == ExchangeStatus.DECLINED;
    }

    /** The other side still owes its answer, and the last day for it has passed. */
    public boolean overdue(LocalDate today) {
        return status == ExchangeStatus.OPEN && due.filter(today::isAfter).isPresent();
    }

    Exchange as(ExchangeStatus next) {
        boolean stated = viewsStated || next == ExchangeStatus.VIEWS_STATED;
        return new Exchange(id, topic, openedBy, openedAt, openedByAct, measures, due, conditions, stated, next);
    }
}
