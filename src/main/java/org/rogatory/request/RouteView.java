package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Violation;

/**
 * Where a request of a kind would go today: judged by the rules that SUBMIT applies.
 *
 * @param languages accepted without a translation, 40(13)
 * @param channels open on this day, 40(12)
 * @param oral whether it could be made orally, 40(13)
 * @param conventionAsBasis whether both States are Parties, so that no other basis is needed, 40(6)
 * @param violations the rules that stand in the way of every request there
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RouteView(
        String to,
        Kind kind,
        Optional<String> territory,
        boolean urgent,
        Optional<Addressee> addressee,
        Set<String> languages,
        List<Channel> channels,
        boolean oral,
        boolean conventionAsBasis,
        List<Violation> violations) {

    /** The authority that would receive the request. */
    record Addressee(UUID id, String name, String address, String availability) {}
}
