package org.rogatory.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;

/** The stored row of an authority; sets are kept as words with spaces between. */
@Entity
@Table(name = "authority")
class RegisteredAuthority {
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

    protected RegisteredAuthority() {}

    RegisteredAuthority(Authority authority) {
        this.id = authority.id();
        this.state = authority.state();
        this.territory = authority.territory().orElse(null);
        this.name = authority.name();
        this.functions = words(authority.functions());
        this.languages = words(authority.languages());
        this.channels = words(authority.channels());
        this.address = authority.address();
        this.availability = authority.availability();
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
                availability);
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
