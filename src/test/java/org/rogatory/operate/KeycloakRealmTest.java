package org.rogatory.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rogatory.access.Role;

/** The example realm sends what the service asks of a token. */
class KeycloakRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TWELVE_HOURS = 43_200;

    private final JsonNode realm;

    KeycloakRealmTest() throws IOException {
        realm = JSON.readTree(Path.of("docs", "examples", "keycloak-realm.json").toFile());
    }

    @Test
    void itsRolesAreThoseOfTheService() {
        assertEquals(
                Arrays.stream(Role.values()).map(Role::wireName).collect(Collectors.toSet()),
                Set.copyOf(realm.at("/roles/realm").findValuesAsText("name")));
    }

    @Test
    void itsScopeMapsEveryClaim() {
        assertEquals(
                "rogatory",
                mapper("oidc-audience-mapper").at("/included.custom.audience").asText());
        assertEquals(
                "groups",
                mapper("oidc-usermodel-realm-role-mapper").at("/claim.name").asText());
        var authority = mapper("oidc-usermodel-attribute-mapper");
        assertEquals("authority", authority.at("/claim.name").asText());
        assertEquals("authority", authority.at("/user.attribute").asText());
        for (var type : Set.of("oidc-sub-mapper", "oidc-audience-mapper", "oidc-usermodel-realm-role-mapper")) {
            assertEquals("true", mapper(type).at("/access.token.claim").asText(), type);
        }
    }

    @Test
    void itsClientHasTheScopeAndItsAccountAnAuthority() throws IOException {
        assertEquals("rogatory", realm.at("/clients/0/defaultClientScopes/0").asText());
        var registered =
                JSON.readTree(Path.of("src/main/resources/demo/registry.json").toFile());
        assertTrue(registered
                .findValuesAsText("id")
                .contains(realm.at("/users/0/attributes/authority/0").asText()));
    }

    @Test
    void itsTokensAreOfAKindAndAgeThatIsAccepted() {
        assertTrue(Set.of("RS256", "PS256", "ES256", "EdDSA")
                .contains(realm.path("defaultSignatureAlgorithm").asText()));
        assertTrue(realm.path("accessTokenLifespan").asInt() < TWELVE_HOURS);
    }

    @Test
    void onlyAdministratorsEditTheAuthority() throws IOException {
        var profile = realm.at(
                "/components/org.keycloak.userprofile.UserProfileProvider/0/config" + "/kc.user.profile.config/0");
        var attributes = JSON.readTree(profile.asText()).path("attributes");
        var authority = StreamSupport.stream(attributes.spliterator(), false)
                .filter(attribute -> attribute.path("name").asText().equals("authority"))
                .findFirst()
                .orElseThrow();

        assertEquals("[\"admin\"]", authority.at("/permissions/edit").toString());
    }

    private JsonNode mapper(String type) {
        return StreamSupport.stream(realm.at("/clientScopes/0/protocolMappers").spliterator(), false)
                .filter(mapper -> mapper.path("protocolMapper").asText().equals(type))
                .findFirst()
                .orElseThrow()
                .path("config");
    }
}
