package org.rogatory.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;

/**
 * An authority that a State has named to make or receive requests, 37(19), 40(12), 41(1).
 *
 * @param state ISO 3166-1 alpha-2 code of the State that it acts for
 * @param territory ISO 3166 code of the territory it answers for, where a State has several such authorities
 * @param languages BCP 47 tags of the languages in which it can be addressed
 * @param availability when it can be reached, in words
 * @param publicKeys all that it ever registered, those that no longer hold included
 * @param signedOnly no act is done in its name without its signature
 */
public record Authority(
        UUID id,
        String state,
        Optional<String> territory,
        String name,
        Set<AuthorityFunction> functions,
        Set<String> languages,
        Set<Channel> channels,
        String address,
        String availability,
        List<PublicKey> publicKeys,
        boolean signedOnly) {

    public boolean has(AuthorityFunction function) {
        return functions.contains(function);
    }
}
