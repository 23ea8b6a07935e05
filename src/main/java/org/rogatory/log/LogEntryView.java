package org.rogatory.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.chain.Digest;

/**
 * One entry of the log.
 *
 * @param entry the digest that stands there
 * @param request of which it is; told to those who may see the request
 * @param act number of the act
 * @param head whether the entry states that this act is the newest of its request, or is the act itself
 */
@Schema(name = "LogEntry")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LogEntryView(
        long position, String entry, Optional<UUID> request, Optional<Integer> act, Optional<Boolean> head) {

    static LogEntryView of(long position, Digest entry) {
        return new LogEntryView(position, entry.toString(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    LogEntryView of(UUID ofRequest, int ofAct, boolean isHead) {
        return new LogEntryView(position, entry, Optional.of(ofRequest), Optional.of(ofAct), Optional.of(isHead));
    }
}
