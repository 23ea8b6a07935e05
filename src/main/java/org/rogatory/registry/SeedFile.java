package org.rogatory.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;

/**
 * The JSON file from which an empty registry is filled.
 *
 * @param note what the file says about itself
 */
record SeedFile(
        @JsonProperty(required = true) String note,
        @JsonProperty(required = true) List<SeedState> states) {

    record SeedState(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<SeedInstrument> instruments,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<SeedDeclaration> declarations,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<SeedAuthority> authorities) {

        SeedState {
            if (!code.matches("[A-Z]{2}")) {
                throw new IllegalArgumentException("no code of a State: " + code);
            }
        }

        RegisteredState row() {
            return new RegisteredState(
                    code,
                    name,
                    instruments.stream()
                            .map(i -> new Instrument(i.type(), i.on()))
                            .toList(),
                    declarations.stream()
                            .map(d -> new Declaration(d.name(), d.from(), d.value()))
                            .toList());
        }

        List<RegisteredAuthority> authorityRows() {
            return authorities.stream()
                    .map(authority -> new RegisteredAuthority(authority.of(code)))
                    .toList();
        }
    }

    record SeedInstrument(
            @JsonProperty(required = true) InstrumentType type,
            @JsonProperty(required = true) LocalDate on) {}

    record SeedDeclaration(
            @JsonProperty(required = true) DeclarationName name,
            @JsonProperty(required = true) JsonNode value,
            @JsonProperty(required = true) LocalDate from) {

        SeedDeclaration {
            if (!name.accepts(value)) {
                throw new IllegalArgumentException("no value of " + name.wireName() + ": " + value);
            }
        }
    }

    record SeedAuthority(
            @JsonProperty(required = true) UUID id,
            Optional<String> territory,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Set<AuthorityFunction> functions,
            @JsonProperty(required = true) Set<String> languages,
            @JsonProperty(required = true) Set<Channel> channels,
            @JsonProperty(required = true) String address,
            @JsonProperty(required = true) String availability) {

        Authority of(String state) {
            return new Authority(id, state, territory, name, functions, languages, channels, address, availability);
        }
    }

    SeedFile {
        var codes = new HashSet<String>();
        states.stream().filter(state -> !codes.add(state.code())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(twice.code() + " stands there twice");
        });
    }
}
