package org.rogatory.request;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.registry.Authority;
import org.rogatory.registry.PublicKey;
import org.rogatory.registry.Registry;

/** For whom a document may be encrypted: an authority of the other side, by a key of it that holds. */
@Singleton
final class Recipients {
    private static final String AUTHORITY = "/encryptedFor/authority";
    private static final String KID = "/encryptedFor/kid";

    private final Registry registry;

    Recipients(Registry registry) {
        this.registry = registry;
    }

    /** @throws ProblemException 400 when nobody of the other side could read it, or it is called what it is not */
    void check(CooperationRequest request, String owner, NewDocument document, Instant now) {
        if (document.encryptedFor().isPresent() && !document.mediaType().equals(EncryptedFor.MEDIA_TYPE)) {
            throw refused(
                    BadInput.at("/mediaType", "must be %s for what is encrypted".formatted(EncryptedFor.MEDIA_TYPE)));
        }
        document.encryptedFor()
                .flatMap(reader -> fault(request, owner, reader, now))
                .ifPresent(fault -> {
                    throw refused(fault);
                });
    }

    /** @throws ProblemException 400 when the key that was good when the document was registered has ended since */
    PublicKey key(CooperationRequest request, String owner, EncryptedFor reader, Instant now) {
        if (fault(request, owner, reader, now).isPresent()) {
            throw refused(BadInput.at(
                    "",
                    "These bytes are for key %s, which cannot be used any more: register the document anew."
                            .formatted(reader.kid())));
        }
        return registry.authority(reader.authority())
                .flatMap(authority -> key(authority, reader.kid()))
                .orElseThrow();
    }

    private Optional<BadInput> fault(CooperationRequest request, String owner, EncryptedFor reader, Instant now) {
        var state = otherSide(request, owner);
        if (state.isEmpty()) {
            return fault(AUTHORITY, "cannot be told before the request names the State that it goes to");
        }
        var authority = registry.authority(reader.authority())
                .filter(found -> found.state().equals(state.get()))
                .filter(found -> !found.functions().isEmpty());
        if (authority.isEmpty()) {
            return fault(AUTHORITY, "is no authority of %s that acts".formatted(state.get()));
        }
        var key = key(authority.get(), reader.kid());
        if (key.isEmpty()) {
            return fault(KID, "names no key that this authority has registered to encrypt to");
        }
        return key.get().holdsAt(now) ? Optional.empty() : fault(KID, "names a key that does not hold now");
    }

    private static Optional<PublicKey> key(Authority authority, String kid) {
        return authority.publicKeys().stream()
                .filter(key -> key.id().equals(kid) && key.encrypts())
                .findFirst();
    }

    private static Optional<String> otherSide(CooperationRequest request, String owner) {
        return request.requestingState().equals(owner)
                ? request.requestedState()
                : Optional.of(request.requestingState());
    }

    private static Optional<BadInput> fault(String pointer, String why) {
        return Optional.of(BadInput.at(pointer, why));
    }

    private static ProblemException refused(BadInput fault) {
        return ProblemException.invalidBody(List.of(fault));
    }
}
