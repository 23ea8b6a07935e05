package org.rogatory.registry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.problem.BadInput;

/** What an authority may be, beside the others of its State: one addressee for one function and territory, 40(12). */
final class AuthorityRules {
    /** Courts and police are many; nobody is their addressee by function alone. */
    private static final Set<AuthorityFunction> SHARED =
            EnumSet.of(AuthorityFunction.COMPETENT, AuthorityFunction.POLICE);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST_LANGUAGES = 20;

    private AuthorityRules() {}

    /**
     * @param before what is registered under the id now
     * @param others the other authorities of the State
     * @param pointer where the authority stands in what was sent
     */
    static List<BadInput> faults(
            NewAuthority authority, UUID id, Optional<Authority> before, Collection<Authority> others, String pointer) {
        return Stream.of(
                        forms(authority, pointer),
                        codes(authority, pointer),
                        overlaps(authority, id, others, pointer),
                        PublicKeys.faults(
                                before.map(Authority::publicKeys).orElse(List.of()),
                                authority.publicKeys(),
                                pointer + "/publicKeys")
                                .stream(),
                        fault(
                                authority.signedOnly().orElse(false)
                                        && authority.publicKeys().stream().noneMatch(PublicKey::signs),
                                pointer + "/signedOnly",
                                "needs a key with which it signs, P-256 or Ed25519")
                                .stream())
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<BadInput> forms(NewAuthority a, String pointer) {
        return Stream.of(
                        bounded(a.name(), LONGEST_NAME, pointer + "/name"),
                        bounded(a.address(), LONGEST_ADDRESS, pointer + "/address"),
                        bounded(a.availability(), LONGEST_NAME, pointer + "/availability"),
                        fault(a.channels().isEmpty(), pointer + "/channels", "needs at least one"),
                        fault(a.languages().isEmpty(), pointer + "/languages", "needs at least one"),
                        fault(a.languages().size() > MOST_LANGUAGES, pointer + "/languages", "are more than 20"))
                .flatMap(Optional::stream);
    }

    private static Stream<BadInput> codes(NewAuthority a, String pointer) {
        var territory = a.territory().filter(t -> !Codes.isTerritory(t));
        return Stream.concat(
                territory.map(t -> BadInput.at(pointer + "/territory", "is no ISO 3166 code of a territory")).stream(),
                a.languages().stream()
                        .filter(language -> !Codes.isLanguage(language))
                        .map(l -> BadInput.at(
                                pointer + "/languages", "holds %s, which is no language tag".formatted(l))));
    }

    private static Stream<BadInput> overlaps(NewAuthority a, UUID id, Collection<Authority> others, String pointer) {
        return others.stream()
                .filter(other -> !other.id().equals(id) && other.territory().equals(a.territory()))
                .flatMap(other -> a.functions().stream()
                        .filter(function -> other.has(function) && !SHARED.contains(function))
                        .map(function -> BadInput.at(
                                pointer + "/functions",
                                "%s is what authority %s is registered for, with the same territory"
                                        .formatted(function, other.id()))));
    }

    private static Optional<BadInput> bounded(String text, int longest, String pointer) {
        return fault(
                text.isBlank() || text.length() > longest, pointer, "must be 1 to %d characters".formatted(longest));
    }

    private static Optional<BadInput> fault(boolean wrong, String pointer, String message) {
        return wrong ? Optional.of(BadInput.at(pointer, message)) : Optional.empty();
    }
}
