package org.rogatory.request;

import static org.rogatory.convention.AuthorityFunction.COMPETENT;
import static org.rogatory.convention.AuthorityFunction.CONTACT_24_7;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Kind;
import org.rogatory.registry.Authority;

/**
 * The names under which sight is kept: to whom a request is opened, and under which names a caller looks. A State is
 * named by its code, an authority by its id; a role that is there for one function looks under a name that says so.
 */
public final class Viewers {
    private static final String FOR = " ";
    /** A list in a query may not be empty. */
    private static final Set<String> NOBODY = Set.of("nobody");

    private Viewers() {}

    /** A draft is its author's. */
    static Set<String> ofDraft(UUID authority, Kind kind) {
        return ofKind(authority.toString(), kind).collect(Collectors.toUnmodifiableSet());
    }

    /** What was submitted is known to both States. */
    static Set<String> ofRequest(Kind kind, String requestingState, String requestedState) {
        return Stream.of(requestingState, requestedState)
                .flatMap(state -> ofKind(state, kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The court or agency to which execution is entrusted, 40(12). */
    static String ofEntrusted(UUID authority) {
        return under(authority.toString(), COMPETENT);
    }

    /** The names under which the caller sees. */
    public static Set<String> of(Caller caller) {
        return orNobody(names(caller));
    }

    /** The names under which something waits for the caller; that it may see it is another question. */
    public static Set<String> awaited(Caller caller) {
        return orNobody(names(caller).map(name -> name.split(FOR)[0]));
    }

    private static Stream<String> names(Caller caller) {
        return caller.authority().stream()
                .flatMap(own -> caller.roles().stream().flatMap(role -> names(role, own)));
    }

    /** What each role may see at all; {@link Visibility} hides the other side's internal steps besides. */
    private static Stream<String> names(Role role, Authority own) {
        var state = own.state();
        var authority = own.id().toString();
        return switch (role) {
            case CENTRAL_AUTHORITY -> Stream.of(state, authority);
            case CONTACT_POINT_24_7 -> Stream.of(under(state, CONTACT_24_7), under(authority, CONTACT_24_7));
            case COMPETENT_AUTHORITY -> Stream.of(under(authority, COMPETENT));
            case AUDITOR, REGISTRAR -> Stream.of(state);
            case OVERSIGHT -> Stream.empty();
        };
    }

    private static Stream<String> ofKind(String whose, Kind kind) {
        return kind.functions().contains(CONTACT_24_7)
                ? Stream.of(whose, under(whose, CONTACT_24_7))
                : Stream.of(whose);
    }

    private static String under(String whose, AuthorityFunction function) {
        return whose + FOR + function;
    }

    private static Set<String> orNobody(Stream<String> names) {
        var all = names.collect(Collectors.toUnmodifiableSet());
        return all.isEmpty() ? NOBODY : all;
    }
}
