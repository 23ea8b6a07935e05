package org.rogatory.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.chain.Digest;

/**
 * What an act's bytes state.
 *
 * @param log origin of the log to which it says to belong
 * @param previous digest of the act before; zeroes for the first
 * @param authority in whose name it was done
 * @param content what its content and salt must have as digest
 * @param documents digests of those that it names
 * @param erased acts whose content it erased
 */
record Statement(
        String log,
        String request,
        long number,
        Digest previous,
        Optional<String> authority,
        Instant at,
        Digest content,
        Set<Digest> documents,
        Set<Long> erased) {

    /** Empty when no act can be read from these bytes. */
    static Optional<Statement> of(byte[] bytes) {
        try {
            return Optional.of(of(Json.object("an act", bytes)));
        } catch (DamagedException e) {
            return Optional.empty();
        }
    }

    private static Statement of(JsonObject act) {
        return new Statement(
                act.text("log"),
                act.text("request"),
                act.number("number"),
                act.digest("previous"),
                act.has("authority") ? Optional.of(act.text("authority")) : Optional.empty(),
                act.instant("at"),
                act.digest("content"),
                act.has("documents") ? act.digests("documents") : Set.of(),
                erased(act));
    }

    private static Set<Long> erased(JsonObject act) {
        return act.objects("effects").stream()
                .filter(effect -> effect.text("type").equals("RecordAmended") && effect.flag("erased"))
                .flatMap(effect -> effect.numbers("acts").stream())
                .collect(Collectors.toSet());
    }

    boolean isOf(String id, int act) {
        return request.equals(id) && number == act;
    }
}
