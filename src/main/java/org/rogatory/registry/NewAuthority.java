package org.rogatory.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;

/** An authority as a registrar registers it; without functions it has ceased to act. */
@Schema(name = "NewAuthority")
record NewAuthority(
        String state,

        @Schema(description = "ISO 3166 code, where it answers for one territory of its State")
        Optional<String> territory,

        String name,
        List<AuthorityFunction> functions,

        @Schema(description = "BCP 47 tags") List<String> languages,

        List<Channel> channels,
        String address,

        @Schema(description = "When it can be reached, in words")
        String availability,

        List<PublicKey> publicKeys,

        @Schema(description = "Whether it acts with its signature only; not if silent")
        Optional<Boolean> signedOnly) {

    static NewAuthority of(Authority a) {
        var view = AuthorityView.of(a);
        return new NewAuthority(
                a.state(),
                a.territory(),
                a.name(),
                List.copyOf(view.functions()),
                List.copyOf(view.languages()),
                List.copyOf(view.channels()),
                a.address(),
                a.availability(),
                a.publicKeys(),
                Optional.of(true).filter(only -> a.signedOnly()));
    }

    Authority under(UUID id) {
        return new Authority(
                id,
                state,
                territory,
                name,
                once(functions),
                once(languages),
                once(channels),
                address,
                availability,
                publicKeys,
                signedOnly.orElse(false));
    }

    private static <T> Set<T> once(List<T> items) {
        return new TreeSet<>(items);
    }
}
