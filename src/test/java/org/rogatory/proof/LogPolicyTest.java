package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LogPolicyTest {
    private static final Instant AT = Instant.ofEpochSecond(1_679_315_147);

    private final NoteSigner log = Keys.log(Keys.ORIGIN);
    private final Keys.Witness first = Keys.witness("witness.example/1");
    private final Keys.Witness second = Keys.witness("witness.example/2");
    private final Checkpoint checkpoint =
            new Checkpoint(Keys.ORIGIN, 7, Growing.to(7).tree(7).root());
    private final String body = checkpoint.encode();
    private final Note signed = new Note(body, List.of(log.sign(body)));

    private LogPolicy policy(int quorum) {
        return new LogPolicy(Keys.ORIGIN, Set.of(log.key()), Set.of(first.key(), second.key()), quorum);
    }

    @Test
    void aCheckpointOfTheLogIsAccepted() {
        assertEquals(checkpoint, LogPolicy.of(Keys.ORIGIN, log.key()).accept(Note.parse(signed.encode())));
    }

    @Test
    void oneOfTwoKeysIsEnoughWhileTheyRotate() {
        var next = Keys.log(Keys.ORIGIN);
        var both = signed.with(next.sign(body));

        assertEquals(checkpoint, LogPolicy.of(Keys.ORIGIN, log.key()).accept(both));
        assertEquals(checkpoint, LogPolicy.of(Keys.ORIGIN, next.key()).accept(both));
        assertEquals(
                checkpoint, LogPolicy.of(Keys.ORIGIN, next.key(), log.key()).accept(signed));
        unproven(LogPolicy.of(Keys.ORIGIN, next.key()), signed);
    }

    @Test
    void anotherLogsCheckpointIsNotThisOnes() {
        unproven(LogPolicy.of("rogatory.example/2027", log.key()), signed);
    }

    @Test
    void asManyWitnessesAsWantedMustHaveSeenIt() {
        var once = signed.with(first.cosign(body, AT));
        var twice = once.with(second.cosign(body, AT.plusSeconds(5)));

        assertEquals(checkpoint, policy(0).accept(signed));
        unproven(policy(1), signed);
        assertEquals(checkpoint, policy(1).accept(once));
        unproven(policy(2), once);
        unproven(policy(2), once.with(first.cosign(body, AT.plusSeconds(1))));
        assertEquals(checkpoint, policy(1).accept(signed.with(first.cosign(body, Instant.EPOCH))));
        assertEquals(checkpoint, policy(2).accept(twice));
        assertEquals(checkpoint, policy(2).accept(Note.parse(twice.encode())));
    }

    @Test
    void witnessesAloneAreNoLog() {
        unproven(policy(1), new Note(body, List.of(first.cosign(body, AT))));
    }

    @Test
    void aWitnessCountsOnceWhateverItsNames() {
        var alias = new Keys.Witness(
                new VerifierKey(
                        "alias.example", SignatureType.COSIGNATURE, first.key().key()),
                first.pair());
        var known = Set.of(first.key(), alias.key(), second.key());
        var note = signed.with(first.cosign(body, AT)).with(alias.cosign(body, AT));

        unproven(new LogPolicy(Keys.ORIGIN, Set.of(log.key()), known, 2), note);
        assertThrows(IllegalArgumentException.class, () -> new LogPolicy(Keys.ORIGIN, Set.of(log.key()), known, 3));
    }

    @Test
    void aCosignatureCoversItsTimeAndTheWholeBody() {
        var other = new Checkpoint(Keys.ORIGIN, 8, checkpoint.root()).encode();
        var signature = Cosignature.of(first.cosign(body, AT)).orElseThrow();

        assertEquals(AT.getEpochSecond(), signature.time());
        unproven(policy(0), signed.with(first.cosign(other, AT)));
        unproven(policy(0), signed.with(first.signed(AT.getEpochSecond() + 1, signature.signature())));
        unproven(policy(0), signed.with(first.signed(-1, signature.signature())));
        unproven(policy(0), signed.with(first.signed(AT.getEpochSecond(), new byte[63])));
        assertTrue(Cosignature.of(log.sign(body)).isEmpty());
    }

    @Test
    void whatTheLogSignsIsNoCosignature() {
        var asLog = NoteSignature.of(first.key(), Ed25519.sign(first.pair().getPrivate(), Strict.utf8(body)));

        unproven(policy(0), signed.with(asLog));
        assertThrows(IllegalArgumentException.class, () -> LogPolicy.of(Keys.ORIGIN, log.key(), first.key()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LogPolicy(Keys.ORIGIN, Set.of(log.key()), Set.of(log.key()), 0));
        assertThrows(IllegalArgumentException.class, () -> LogPolicy.of(Keys.ORIGIN));
        assertThrows(IllegalArgumentException.class, () -> policy(-1));
    }

    @Test
    void aSignedTextThatIsNoCheckpointIsMalformed() {
        var note = new Note("text\n", List.of(log.sign("text\n")));

        assertThrows(MalformedException.class, () -> policy(0).accept(note));
    }

    private static void unproven(LogPolicy policy, Note note) {
        assertThrows(UnprovenException.class, () -> policy.accept(note));
    }
}
