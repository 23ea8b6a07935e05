package org.rogatory.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;

/** An authority as published to every caller. */
@Schema(name = "Authority")
record AuthorityView(
        UUID id,
        String state,

        @Schema(description = "ISO 3166 code, where it answers for one territory of its State", examples = "HK")
        Optional<String> territory,

        String name,
        SortedSet<AuthorityFunction> functions,

        @Schema(description = "BCP 47 tags") SortedSet<String> languages,

        SortedSet<Channel> channels,
        String address,
        String availability,

        @Schema(description = "Those that no longer hold included")
        List<PublicKey> publicKeys,

        @Schema(description = "Whether it acts with its signature only")
        boolean signedOnly) {

    static AuthorityView of(Authority authority) {
        return new AuthorityView(
                authority.id(),
                authority.state(),
                authority.territory(),
                authority.name(),
                sorted(authority.functions()),
                sorted(authority.languages()),
                sorted(authority.channels()),
                authority.address(),
                authority.availability(),
                authority.publicKeys(),
                authority.signedOnly());
    }

    private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> items) {
        return new TreeSet<>(items);
    }
}
