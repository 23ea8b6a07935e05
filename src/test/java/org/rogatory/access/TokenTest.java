package org.rogatory.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestIssuer.class)
class TokenTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({"rsa,RS256", "rsa,PS256", "ec,ES256", "ed,EdDSA"})
    void everyAlgorithmNamedInTheContractIsAccepted(String key, String algorithm) {
        accepted(sound().signedBy(key, algorithm).compact());
    }

    @Test
    void whatIsUnusualButSoundIsAccepted() {
        accepted(sound().header("typ", "at+jwt").compact());
        accepted(sound().header("typ", "application/at+JWT").compact());
        accepted(sound().withoutHeader("typ").compact());
        accepted(sound().with("typ", "Bearer").compact());
        accepted(sound().with("aud", List.of("account", "rogatory")).compact());
        accepted(sound().with("groups", List.of("central-authority", "wheel")).compact());
        accepted(sound().valid(Instant.now().plusSeconds(3), HOUR).compact());
        accepted(sound().valid(Instant.now().minusSeconds(1), Duration.ofHours(12))
                .compact());
    }

    @Test
    void noTokenAtAllIsRefused() {
        given().get("/v1/me").then().statusCode(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void everyWrongTokenIsRefused(String what, String token) {
        given().header("Authorization", "Bearer " + token).get("/v1/me").then().statusCode(401);
    }

    static Stream<Arguments> wrongTokens() {
        return Stream.of(wrongTimes(), wrongAddresses(), wrongTypes(), wrongClaims(), wrongSignatures())
                .flatMap(kind -> kind);
    }

    private static Stream<Arguments> wrongTimes() {
        var now = Instant.now();
        return Stream.of(
                wrong("expired", sound().valid(now.minus(HOUR), Duration.ofMinutes(59))),
                wrong("expired by more than the skew", sound().valid(now.minus(HOUR), HOUR.minusSeconds(7))),
                wrong("issued in the future", sound().valid(now.plusSeconds(60), HOUR)),
                wrong("no time of issue", sound().without("iat")),
                wrong("no expiry", sound().without("exp")),
                wrong("valid for ten years", sound().valid(now, Duration.ofDays(3650))),
                wrong(
                        "valid for a second too long",
                        sound().valid(now, Duration.ofHours(12).plusSeconds(1))),
                wrong("time of issue in words", sound().with("iat", "yesterday")),
                wrong(
                        "expires before it was issued",
                        sound().with("iat", now.plusSeconds(4).getEpochSecond())
                                .with("exp", now.plusSeconds(2).getEpochSecond())),
                wrong("not valid yet", sound().with("nbf", now.plusSeconds(60).getEpochSecond())));
    }

    private static Stream<Arguments> wrongAddresses() {
        return Stream.of(
                wrong("other audience", sound().with("aud", "another-service")),
                wrong("no audience", sound().without("aud")),
                wrong("empty audience", sound().with("aud", List.of())),
                wrong("audience in another case", sound().with("aud", "ROGATORY")),
                wrong("other issuer", sound().with("iss", "https://evil.example")),
                wrong("no issuer", sound().without("iss")));
    }

    private static Stream<Arguments> wrongTypes() {
        return Stream.of(
                wrong("another kind of JWT", sound().header("typ", "dpop+jwt")),
                wrong("logout token", sound().header("typ", "logout+jwt")),
                wrong("type is no text", sound().header("typ", List.of("JWT"))),
                wrong("ID token by its type", sound().with("typ", "ID")),
                wrong("refresh token", sound().with("typ", "Refresh")),
                wrong("ID token by its at_hash", sound().with("at_hash", "x")));
    }

    private static Stream<Arguments> wrongClaims() {
        return Stream.of(
                wrong("no authority", sound().without("authority")),
                wrong("auditor without authority", TestToken.of("fr-auditor").without("authority")),
                wrong(
                        "unknown authority",
                        sound().with("authority", UUID.randomUUID().toString())),
                wrong("malformed authority", sound().with("authority", "FR")),
                wrong("authority is a number", sound().with("authority", 7)),
                wrong("authority is null", sound().with("authority", null)),
                wrong("two authorities", sound().with("authority", List.of("a", "b"))),
                wrong(
                        "oversight with an unknown authority",
                        TestToken.of("oversight").with("authority", "x")),
                wrong("no groups", sound().without("groups")),
                wrong("empty groups", sound().with("groups", List.of())),
                wrong("no known role", sound().with("groups", List.of("admin", "CENTRAL-AUTHORITY"))),
                wrong("groups are a number", sound().with("groups", 7)),
                wrong("groups are an object", sound().with("groups", Map.of("central-authority", true))),
                wrong("groups of numbers", sound().with("groups", List.of(1, 2))),
                wrong("no subject", sound().without("sub")),
                wrong("no subject, but a user name", sound().without("sub").with("upn", "somebody")),
                wrong("blank subject", sound().with("sub", " ")),
                wrong("subject is a number", sound().with("sub", 7)),
                wrong("subject with NUL", sound().with("sub", "a\u0000b")),
                wrong("endless subject", sound().with("sub", "a".repeat(256))));
    }

    private static Stream<Arguments> wrongSignatures() {
        var token = sound().compact();
        return Stream.of(
                Arguments.of("algorithm none", sound().unsigned()),
                Arguments.of("public key as secret", sound().signedWithThePublicKeyAsSecret()),
                wrong("RS512", sound().signedBy("rsa", "RS512")),
                wrong("unknown key id", sound().header("kid", "nobody")),
                wrong("key of somebody else", sound().signedBy(strangersKey())),
                wrong("key in the header", sound().signedBy(strangersKey()).header("jwk", Map.of("kty", "RSA"))),
                wrong("key of another kind", sound().header("kid", "ec")),
                Arguments.of("signature cut off", token.substring(0, token.lastIndexOf('.') + 1)),
                Arguments.of("payload changed", token.replaceFirst("\\.(.)", ".X$1")),
                Arguments.of("garbage", "garbage"),
                Arguments.of("dots", "..."),
                Arguments.of("five parts", "a.b.c.d.e"),
                Arguments.of("nothing", ""));
    }

    private static TestToken sound() {
        return TestToken.of("fr-central");
    }

    private static Arguments wrong(String what, TestToken token) {
        return Arguments.of(what, token.compact());
    }

    private static void accepted(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("caller", equalTo("fr-central"));
    }

    private static java.security.Key strangersKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
