package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;
import org.rogatory.http.RoundTrip;

/**
 * The registry as one file: what an empty one is filled from, what is exported, and what is imported.
 *
 * @param note what the file says about itself
 */
@Schema(name = "RegistryFile")
record RegistryFile(Optional<String> note, List<FiledState> states) implements RoundTrip {

    /** A State with all that is registered of it. */
    @Schema(name = "FiledState")
    record FiledState(
            @Schema(description = "ISO 3166-1 alpha-2 code, or EU")
            String code,

            String name,
            List<NewInstrument> instruments,
            List<FiledDeclaration> declarations,
            List<FiledAuthority> authorities)
            implements RoundTrip {

        static FiledState of(RegisteredState state, List<Authority> authorities) {
            return new FiledState(
                    state.code(),
                    state.name(),
                    state.instruments().stream().map(NewInstrument::of).toList(),
                    state.declarations().stream().map(FiledDeclaration::of).toList(),
                    authorities.stream().map(FiledAuthority::of).toList());
        }
    }

    /** A dated value of a declaration. */
    @Schema(name = "FiledDeclaration")
    record FiledDeclaration(
            DeclarationName name,

            @Schema(
                    description = "true or false, a list of languages, or a number of days",
                    implementation = Object.class)
            JsonNode value,

            LocalDate from)
            implements RoundTrip {

        static FiledDeclaration of(Declaration declaration) {
            return new FiledDeclaration(declaration.name(), declaration.setting(), declaration.validFrom());
        }

        Declaration declared() {
            return new Declaration(name, from, value);
        }
    }

    /** An authority under its id. */
    @Schema(name = "FiledAuthority")
    record FiledAuthority(
            UUID id,

            @Schema(description = "ISO 3166 code, where it answers for one territory of its State")
            Optional<String> territory,

            String name,
            List<AuthorityFunction> functions,
            List<String> languages,
            List<Channel> channels,
            String address,
            String availability,
            List<PublicKey> publicKeys,

            @Schema(description = "Whether it acts with its signature only; not if silent")
            Optional<Boolean> signedOnly)
            implements RoundTrip {

        static FiledAuthority of(Authority authority) {
            var a = NewAuthority.of(authority);
            return new FiledAuthority(
                    authority.id(),
                    a.territory(),
                    a.name(),
                    a.functions(),
                    a.languages(),
                    a.channels(),
                    a.address(),
                    a.availability(),
                    a.publicKeys(),
                    a.signedOnly());
        }

        NewAuthority of(String state) {
            return new NewAuthority(
                    state,
                    territory,
                    name,
                    functions,
                    languages,
                    channels,
                    address,
                    availability,
                    publicKeys,
                    signedOnly);
        }
    }
}
