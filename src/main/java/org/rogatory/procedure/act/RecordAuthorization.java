package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The domestic authorization of a power used for another State: by whom, on what ground, how far, how long, 24(4). */
public record RecordAuthorization(
        AuthorizingAuthority authority,
        String ground,
        String scope,
        @Coded List<String> measures,
        LocalDate validFrom,
        LocalDate validUntil,
        String review,
        List<UUID> documents)
        implements ActBody, ActBody.WithDocuments {

    /** Who authorized: name and functions. */
    public record AuthorizingAuthority(String name, String functions) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(
                Stream.of(new Effect.AuthorizationRecorded(s.concernedIds(measures), validFrom, validUntil)),
                Preserving.orderRenewed(s, validUntil));
    }
}
