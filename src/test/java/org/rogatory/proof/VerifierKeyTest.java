package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerifierKeyTest {
    @Test
    void aKeyIsMadeOfItsThirtyTwoBytesAndGivesThemBack() {
        var key = Keys.log("a.example").key();
        assertEquals(key, VerifierKey.of(key.name(), key.type(), key.raw()));
        assertEquals(32, key.raw().length);
        assertThrows(
                MalformedException.class, () -> VerifierKey.of(key.name(), key.type(), Arrays.copyOf(key.raw(), 31)));
    }

    /** The example of C2SP signed-note. */
    private static final String FOO = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @Test
    void theExampleIsRead() {
        var key = VerifierKey.parse(FOO);

        assertEquals("example.com/foo", key.name());
        assertEquals(SignatureType.ED25519, key.type());
        assertEquals(0x530d903a, key.id());
        assertEquals(FOO, key.encode());
    }

    @ParameterizedTest
    @EnumSource
    void aKeyComesBack(SignatureType type) {
        for (var i = 0; i < 50; i++) {
            var key = new VerifierKey(Keys.ORIGIN, type, Keys.pair().getPublic());
            assertEquals(key, VerifierKey.parse(key.encode()));
        }
    }

    @Test
    void theIdTellsTypesAndNamesApart() {
        var pair = Keys.pair().getPublic();
        var key = new VerifierKey("a", SignatureType.ED25519, pair);

        assertNotEquals(key.id(), new VerifierKey("b", SignatureType.ED25519, pair).id());
        assertNotEquals(key.id(), new VerifierKey("a", SignatureType.COSIGNATURE, pair).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903a+",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U0=",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2kAA==",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n",
                "example.com/foo+530d903a+AQ==",
                " example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/f\u2028o+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void anotherIsMalformed(String vkey) {
        assertThrows(MalformedException.class, () -> VerifierKey.parse(vkey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b"})
    void notEveryNameIsOne(String name) {
        var key = Keys.pair().getPublic();

        assertThrows(MalformedException.class, () -> new VerifierKey(name, SignatureType.ED25519, key));
    }

    @Test
    void onlyEd25519IsTaken() throws GeneralSecurityException {
        var ec = KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic();
        var ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPublic();

        assertThrows(IllegalArgumentException.class, () -> new VerifierKey("a", SignatureType.ED25519, ec));
        assertThrows(IllegalArgumentException.class, () -> new VerifierKey("a", SignatureType.ED25519, ed448));
    }

    @ParameterizedTest
    @ValueSource(bytes = {2, 7, -1})
    void bytesThatAreNoPointVerifyNothing(byte fill) {
        var raw = new byte[32];
        Arrays.fill(raw, fill);

        assertFalse(verifies(raw));
    }

    private static boolean verifies(byte[] raw) {
        try {
            return Ed25519.verifies(Ed25519.key(raw), new byte[0], new byte[64]);
        } catch (MalformedException e) {
            return false;
        }
    }
}
