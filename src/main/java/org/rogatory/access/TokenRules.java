package org.rogatory.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.rogatory.registry.Authority;
import org.rogatory.registry.Registry;

/** What a token must be, beyond a good signature, issuer, audience and lifetime, before its bearer is a caller. */
@ApplicationScoped
class TokenRules {
    private static final Set<String> ACCESS_TOKEN_TYPES = Set.of("jwt", "at+jwt");
    private static final Set<String> ONLY_IN_ID_TOKENS = Set.of("at_hash", "c_hash");
    private static final int LONGEST_SUBJECT = 255;

    private final Registry registry;
    private final ObjectMapper json;
    private final int skewSeconds;

    TokenRules(
            Registry registry, ObjectMapper json, @ConfigProperty(name = "mp.jwt.verify.clock.skew") int skewSeconds) {
        this.registry = registry;
        this.json = json;
        this.skewSeconds = skewSeconds;
    }

    /** @throws AuthenticationFailedException when the token does not count here; its message names no person */
    Caller admit(JsonWebToken token) {
        demand(isAccessToken(token), "it is no access token");
        demand(issuedByNow(token), "it was issued in the future");
        demand(hasSoundSubject(token), "its subject is missing or unfit");
        var roles = rolesOf(token);
        demand(!roles.isEmpty(), "it names no role that is known here");
        return new Caller(token.getIssuer(), token.getSubject(), authorityOf(token, roles), roles);
    }

    private boolean isAccessToken(JsonWebToken token) {
        return ACCESS_TOKEN_TYPES.contains(headerType(token))
                && text(token, "typ").filter(typ -> !typ.equals("Bearer")).isEmpty()
                && ONLY_IN_ID_TOKENS.stream().noneMatch(token::containsClaim);
    }

    private String headerType(JsonWebToken token) {
        var header = token.getRawToken().substring(0, token.getRawToken().indexOf('.'));
        try {
            var type = json.readTree(Base64.getUrlDecoder().decode(header)).path("typ");
            // Many providers leave typ out, as RFC 7519 lets them; what they do say must fit.
            return type.isMissingNode() ? "jwt" : mediaType(type.asText());
        } catch (IOException e) {
            throw new AuthenticationFailedException("the token is refused: its header is unreadable", e);
        }
    }

    private static String mediaType(String type) {
        // RFC 7515, 4.1.9: the prefix may be left out, and case does not matter.
        return type.toLowerCase(Locale.ROOT).replaceFirst("^application/", "");
    }

    private boolean issuedByNow(JsonWebToken token) {
        // The machine's time and not our Clock: the library judges the expiry by it, and the two must agree.
        var now = System.currentTimeMillis() / 1000;
        return token.getIssuedAtTime() > 0 && token.getIssuedAtTime() <= now + skewSeconds;
    }

    private static boolean hasSoundSubject(JsonWebToken token) {
        return text(token, "sub")
                .filter(subject -> !subject.isBlank() && subject.length() <= LONGEST_SUBJECT)
                .filter(subject -> subject.chars().noneMatch(Character::isISOControl))
                .isPresent();
    }

    private static Set<Role> rolesOf(JsonWebToken token) {
        var roles = EnumSet.noneOf(Role.class);
        groupsOf(token).map(Role::named).flatMap(Optional::stream).forEach(roles::add);
        return Set.copyOf(roles);
    }

    private static Stream<String> groupsOf(JsonWebToken token) {
        return Stream.ofNullable(token.getGroups()).flatMap(Set::stream);
    }

    private Optional<Authority> authorityOf(JsonWebToken token, Set<Role> roles) {
        if (!token.containsClaim("authority")) {
            demand(roles.stream().noneMatch(Role::actsForAnAuthority), "it names no authority");
            return Optional.empty();
        }
        var authority = text(token, "authority").flatMap(TokenRules::id).flatMap(registry::authority);
        demand(authority.isPresent(), "its authority is not registered");
        return authority;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new AuthenticationFailedException("the token is refused: " + otherwise);
        }
    }
}
