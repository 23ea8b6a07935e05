package org.rogatory.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;
import org.rogatory.http.Json;

/** The stored row of an authority; sets are kept as words with spaces between. */
@Entity
@Table(name = "authority")
class RegisteredAuthority {
    private static final ObjectMapper JSON = Json.mapper();
    private static final TypeReference<List<PublicKey>> KEYS = new TypeReference<>() {};

    @Id
    private UUID id;

    private String state;
    private String territory;
    private String name;
    private String functions;
    private String languages;
    private String channels;
    private String address;
    private String availability;

    @Convert(converter = JsonBytes.class)
    private JsonNode publicKeys;

    private boolean signedOnly;

    protected RegisteredAuthority() {}

    RegisteredAuthority(Authority authority) {
        this.id = authority.id();
        this.state = authority.state();
        become(authority);
    }

    /** All but id and State may become other. */
    final void become(Authority authority) {
        this.territory = authority.territory().orElse(null);
        this.name = authority.name();
        this.functions = words(authority.functions());
        this.languages = words(authority.languages());
        this.channels = words(authority.channels());
        this.address = authority.address();
        this.availability = authority.availability();
        this.publicKeys = JSON.valueToTree(authority.publicKeys());
        this.signedOnly = authority.signedOnly();
    }

    Authority asAuthority() {
        return new Authority(
                id,
                state,
                Optional.ofNullable(territory),
                name,
                set(functions, AuthorityFunction::valueOf),
                set(languages, Function.identity()),
                set(channels, Channel::valueOf),
                address,
                availability,
                keys(),
                signedOnly);
    }

    private List<PublicKey> keys() {
        return publicKeys == null ? List.of() : JSON.convertValue(publicKeys, KEYS);
    }

    private static String words(Collection<?> items) {
        return items.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> set(String words, Function<String, T> read) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(Collectors.toUnmodifiableSet());
    }
}
