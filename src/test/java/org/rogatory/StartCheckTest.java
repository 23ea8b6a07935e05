package org.rogatory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartCheckTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "issuer",
            "${ROGATORY_ISSUER}",
            "keys",
            "${ROGATORY_JWKS_URL}",
            "greeting",
            "hello ${NAME:you}",
            "%demo.issuer",
            "https://demo",
            "%demo.keys",
            "NONE");

    @Test
    void everyMissingVariableIsNamedAtOnce() {
        assertEquals(Set.of("ROGATORY_ISSUER", "ROGATORY_JWKS_URL"), missing("prod", Map.of()));
    }

    @Test
    void anEmptyVariableIsAMissingOne() {
        assertEquals(
                Set.of("ROGATORY_JWKS_URL"),
                missing("prod", Map.of("ROGATORY_ISSUER", "https://i", "ROGATORY_JWKS_URL", " ")));
    }

    @Test
    void aSettingGivenOutrightNeedsNoVariable() {
        assertEquals(Set.of("ROGATORY_ISSUER"), missing("prod", Map.of("keys", "https://k")));
    }

    @Test
    void anOwnerOfTheTablesComesWithAPasswordOrNotAtAll() {
        assertEquals(Set.of("ROGATORY_DB_OWNER_PASSWORD"), missing("demo", Map.of("ROGATORY_DB_OWNER", "o")));
        assertEquals(Set.of("ROGATORY_DB_OWNER"), missing("demo", Map.of("ROGATORY_DB_OWNER_PASSWORD", "p")));
        assertEquals(Set.of(), missing("demo", Map.of("ROGATORY_DB_OWNER", "o", "ROGATORY_DB_OWNER_PASSWORD", "p")));
        assertEquals(Set.of(), missing("demo", Map.of("ROGATORY_DB_OWNER", "", "ROGATORY_DB_OWNER_PASSWORD", "")));
    }

    @Test
    void aBucketComesWithItsRegionAndItsKeys() {
        var folder = "rogatory.documents.folder";
        assertEquals(Set.of(), missing("demo", Map.of(folder, "/documents")));
        assertEquals(
                Set.of("ROGATORY_DOCUMENTS_FOLDER"), missing("demo", Map.of(folder, "${ROGATORY_DOCUMENTS_FOLDER}")));
        assertEquals(
                Set.of("ROGATORY_DOCUMENTS_REGION", "ROGATORY_DOCUMENTS_SECRET_KEY"),
                missing("demo", Map.of(folder, "s3://documents", "rogatory.documents.access-key", "key")));
    }

    @Test
    void theDemoNeedsNone() {
        assertEquals(Set.of(), missing("demo", Map.of()));
    }

    private static Set<String> missing(String profile, Map<String, String> given) {
        return StartCheck.missingVariables(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(SETTINGS, "application.properties", 250))
                .withSources(new PropertiesConfigSource(given, "given", 300))
                .build());
    }
}
