package org.rogatory.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.proof.SecondImplementationTest.Judged;

/** Notes, checkpoints and proofs as text, right ones and spoilt ones, with the verdict of this implementation. */
final class NotesAndProofs {
    private static final Instant AT = Instant.parse("2026-11-22T01:15:36Z");

    private final NoteSigner log = Keys.log(Keys.ORIGIN);
    private final Keys.Witness witness = Keys.witness("witness.example/1");
    private final Keys.Witness other = Keys.witness("witness.example/2");
    private final MerkleTree tree = Growing.to(21).tree(21);
    private final String body = new Checkpoint(Keys.ORIGIN, 21, tree.root(), List.of("erweitert: ü\u2028")).encode();
    private final Note signed = new Note(body, List.of(log.sign(body))).with(witness.cosign(body, AT));

    private final LogPolicy policy =
            new LogPolicy(Keys.ORIGIN, Set.of(log.key()), Set.of(witness.key(), other.key()), 1);

    Stream<Judged> judged() {
        return Stream.of(
                        Stream.concat(Stream.of(NoteTest.NOTE), NoteTest.malformed())
                                .map(note -> note(note, NoteTest.FOO)),
                        flips(NoteTest.NOTE).map(note -> note(note, NoteTest.FOO)),
                        checkpoints().map(Note::encode).map(this::checkpoint),
                        CheckpointTest.malformed().map(this::signedAnyhow).map(this::checkpoint),
                        proofs(),
                        TlogProofTest.malformed().map(change -> proof(change.apply(proof().encode()), 5)),
                        flips(proof().encode()).map(text -> proof(text, 5)))
                .flatMap(judged -> judged);
    }

    private Stream<Note> checkpoints() {
        var once = new Note(body, List.of(log.sign(body)));
        var elsewhere = body.replace("2026", "2027");
        return Stream.of(
                signed,
                once,
                once.with(other.cosign(body, AT)),
                once.with(Keys.witness("unknown").cosign(body, AT)),
                signed.with(other.cosign(elsewhere, AT)),
                once.with(witness.signed(-1, new byte[64])),
                once.with(witness.signed(7, new byte[63])),
                new Note(body, List.of(witness.cosign(body, AT))),
                new Note(elsewhere, List.of(log.sign(elsewhere))).with(witness.cosign(elsewhere, AT)));
    }

    /** Signed by all, if it were a note at all. */
    private String signedAnyhow(String text) {
        return String.join(
                "\n", text, log.sign(text).encode(), witness.cosign(text, AT).encode(), "");
    }

    private Stream<Judged> proofs() {
        var withExtra = new TlogProof("extra".getBytes(UTF_8), 5, proof().path(), signed).encode();
        return Stream.concat(
                IntStream.range(0, 21)
                        .mapToObj(i ->
                                proof(TlogProof.of(tree.inclusion(i), signed).encode(), i)),
                Stream.of(proof(withExtra, 5), proof(withExtra, 6)));
    }

    private TlogProof proof() {
        return TlogProof.of(tree.inclusion(5), signed);
    }

    private static Stream<String> flips(String text) {
        var bytes = text.getBytes(UTF_8);
        return IntStream.range(0, bytes.length * 8).mapToObj(bit -> {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            return new String(flipped, UTF_8);
        });
    }

    private static Judged note(String note, VerifierKey key) {
        return judge(
                "{\"kind\":\"note\",\"note\":%s,\"keys\":[%s]}".formatted(json(note), json(key.encode())),
                () -> Note.parse(note).signers(Set.of(key)));
    }

    private Judged checkpoint(String note) {
        return judge(
                "{\"kind\":\"checkpoint\",\"note\":%s,%s}".formatted(json(note), policyAsJson()),
                () -> policy.accept(Note.parse(note)));
    }

    private Judged proof(String proof, int index) {
        var entry = Growing.entry(index);
        return judge(
                "{\"kind\":\"tlog-proof\",\"proof\":%s,\"entry\":\"%s\",%s}"
                        .formatted(json(proof), Strict.base64(entry), policyAsJson()),
                () -> TlogProof.parse(proof).verify(MerkleHash.leaf(entry), policy));
    }

    private String policyAsJson() {
        return "\"origin\":%s,\"log\":[%s],\"witnesses\":[%s,%s],\"quorum\":1"
                .formatted(
                        json(policy.origin()),
                        json(log.key().encode()),
                        json(witness.key().encode()),
                        json(other.key().encode()));
    }

    private static Judged judge(String json, Runnable verification) {
        try {
            verification.run();
            return new Judged(json, true);
        } catch (MalformedException | UnprovenException e) {
            return new Judged(json, false);
        }
    }

    /** All but ASCII letters escaped: a lone surrogate arrives as one. */
    private static String json(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : "" + (char) c)
                .collect(Collectors.joining("", "\"", "\""));
    }
}
