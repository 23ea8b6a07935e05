package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.access.Role.AUDITOR;
import static org.rogatory.access.Role.CENTRAL_AUTHORITY;
import static org.rogatory.access.Role.COMPETENT_AUTHORITY;
import static org.rogatory.access.Role.CONTACT_POINT_24_7;
import static org.rogatory.access.Role.OVERSIGHT;
import static org.rogatory.access.Role.REGISTRAR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.convention.Kind;
import org.rogatory.registry.Authority;

/** Every role before a draft, a request and an entrusted request of every kind, those without a procedure included. */
class ViewersTest {
    private static final UUID HOUSE = new UUID(0, 1);
    private static final UUID OTHER_HOUSE = new UUID(0, 2);
    private static final Set<Kind> OF_THE_NETWORK = EnumSet.of(Kind.NETWORK_24_7, Kind.DATA_PRESERVATION);

    @ParameterizedTest
    @EnumSource
    void aRequestIsSeenByTheRolesThatItsKindConcerns(Kind kind) {
        var expected = EnumSet.of(CENTRAL_AUTHORITY, AUDITOR, REGISTRAR);
        if (OF_THE_NETWORK.contains(kind)) {
            expected.add(CONTACT_POINT_24_7);
        }

        assertEquals(expected, whoSees(Viewers.ofRequest(kind, "VN", "FR"), HOUSE, "FR"));
        assertEquals(expected, whoSees(Viewers.ofRequest(kind, "FR", "VN"), OTHER_HOUSE, "FR"));
        assertEquals(Set.of(), whoSees(Viewers.ofRequest(kind, "VN", "FR"), HOUSE, "DE"));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsSeenByWhoDraftsInItsHouse(Kind kind) {
        var expected = OF_THE_NETWORK.contains(kind)
                ? EnumSet.of(CENTRAL_AUTHORITY, CONTACT_POINT_24_7)
                : EnumSet.of(CENTRAL_AUTHORITY);

        assertEquals(expected, whoSees(Viewers.ofDraft(HOUSE, kind), HOUSE, "FR"));
        assertEquals(Set.of(), whoSees(Viewers.ofDraft(HOUSE, kind), OTHER_HOUSE, "FR"));
    }

    @Test
    void whatWasEntrustedIsSeenByTheCompetentAuthority() {
        var entrusted = Set.of(Viewers.ofEntrusted(HOUSE));

        assertEquals(EnumSet.of(COMPETENT_AUTHORITY), whoSees(entrusted, HOUSE, "FR"));
        assertEquals(Set.of(), whoSees(entrusted, OTHER_HOUSE, "FR"));
    }

    @Test
    void whatWaitsIsKeptUnderThePlainName() {
        var house = HOUSE.toString();

        assertEquals(Set.of("FR", house), Viewers.awaited(caller(HOUSE, "FR", CONTACT_POINT_24_7)));
        assertEquals(Set.of(house), Viewers.awaited(caller(HOUSE, "FR", COMPETENT_AUTHORITY)));
        assertEquals(Set.of("FR"), Viewers.awaited(caller(HOUSE, "FR", AUDITOR)));
    }

    @Test
    void whoActsForNobodySeesNothing() {
        var depositary = new Caller("issuer", "depositary", Optional.empty(), Set.of(REGISTRAR));
        var oversight = caller(HOUSE, "FR", OVERSIGHT);

        for (var kind : Kind.values()) {
            for (var caller : Set.of(depositary, oversight)) {
                assertFalse(sees(Viewers.ofRequest(kind, "VN", "FR"), caller));
                assertFalse(sees(Viewers.ofDraft(HOUSE, kind), caller));
            }
        }
        assertFalse(Viewers.of(depositary).isEmpty());
    }

    @Test
    void everyNameFitsItsColumn() {
        var names = Stream.of(Kind.values()).flatMap(kind -> Viewers.ofDraft(HOUSE, kind).stream());

        assertTrue(names.allMatch(name -> name.length() <= 64));
    }

    private static Set<Role> whoSees(Set<String> names, UUID house, String state) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> sees(names, caller(house, state, role)))
                .collect(Collectors.toSet());
    }

    private static boolean sees(Set<String> names, Caller caller) {
        return !Collections.disjoint(names, Viewers.of(caller));
    }

    private static Caller caller(UUID house, String state, Role role) {
        var authority = new Authority(
                house,
                state,
                Optional.empty(),
                "A house",
                Set.of(),
                Set.of(),
                Set.of(),
                "A street",
                "always",
                List.of(),
                false);
        return new Caller("issuer", "subject", Optional.of(authority), Set.of(role));
    }
}
