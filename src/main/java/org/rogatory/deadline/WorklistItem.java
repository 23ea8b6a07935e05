package org.rogatory.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Awaited;
import org.rogatory.procedure.Status;

/**
 * One thing that waits for the caller.
 *
 * @param item the type of the act that is expected, or the id of the obligation or exchange
 * @param code the act, the obligation's code, or the exchange's topic
 * @param expedited vulnerable data (44(3)) or an emergency (2(o)): first among equals
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorklistItem(
        UUID request,
        Kind kind,
        Status status,
        String counterpart,
        Optional<String> ownReference,
        Optional<String> requestedReference,
        Awaited.What what,
        String item,
        String code,
        Optional<LocalDate> dueOn,
        boolean overdue,
        boolean expedited) {}
