package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.bundle.BundleOpening;
import org.rogatory.bundle.BundleScope;
import org.rogatory.bundle.BundleSource;
import org.rogatory.bundle.BundleWriter;
import org.rogatory.bundle.BundledAct;
import org.rogatory.bundle.BundledDocument;
import org.rogatory.bundle.BundledRequest;
import org.rogatory.chain.Commitment;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.MerkleTree;
import org.rogatory.proof.Note;
import org.rogatory.proof.TileGrowth;
import org.rogatory.proof.TileHashes;
import org.rogatory.registry.SigningAuthority;
import org.rogatory.registry.SigningKey;

/** Rows of acts and the log above them, as a database would hold them: whoever has the rows can change them all. */
final class KeptRecord {
    static final String ORIGIN = "rogatory.example/2026";
    static final Instant MADE = Instant.parse("2026-05-05T00:00:00Z");
    private static final Instant START = Instant.parse("2026-05-04T00:00:00Z");

    final Map<UUID, List<Row>> acts = new TreeMap<>(Comparator.comparing(UUID::toString));
    final Map<UUID, List<Row>> heads = new TreeMap<>();
    final List<Digest> entries = new ArrayList<>();
    Signing signing = Signing.log();
    final Map<Digest, BundledDocument> documents = new HashMap<>();
    List<SigningAuthority> authorities = SigningCourt.registered();
    int waiting;

    /** An act, or a head statement, with its place in the log; a place below 0 is none. */
    static final class Row {
        final int number;
        byte[] facts;
        Digest digest;
        Optional<Commitment> content;
        int place = -1;
        boolean hidden;
        final Set<Digest> named = new TreeSet<>(Comparator.comparing(Digest::toString));

        Row(int number, String facts, Optional<Commitment> content) {
            this.number = number;
            this.content = content;
            rewrite(facts);
        }

        void rewrite(String text) {
            facts = text.getBytes(UTF_8);
            digest = Digest.of(facts);
        }

        String text() {
            return new String(facts, UTF_8);
        }
    }

    /** Something is done; the log has no place for it yet. */
    Row does(UUID request, String type, String... effects) {
        var rows = acts.computeIfAbsent(request, id -> new ArrayList<>());
        var number = rows.size() + 1;
        var content =
                Commitment.to("{\"body\":%s}".formatted(body(type, number)).getBytes(UTF_8));
        var previous = rows.isEmpty() ? Digest.NONE : rows.get(number - 2).digest;
        var facts =
                "{\"at\":\"%s\",\"authority\":\"%s\",\"content\":\"%s\",\"effects\":[%s],\"log\":\"%s\",\"number\":%d,"
                        + "\"previous\":\"%s\",\"request\":\"%s\",\"type\":\"%s\",\"v\":1}";
        var row = new Row(
                number,
                facts.formatted(
                        START.plusSeconds(60L * number),
                        SigningCourt.ID,
                        content.digest(),
                        String.join(",", effects),
                        ORIGIN,
                        number,
                        previous,
                        request,
                        type),
                Optional.of(content));
        rows.add(row);
        return row;
    }

    /** The act, which has no place yet, names a document besides. */
    Digest names(Row act, String text, Function<byte[], BundledDocument> how) {
        var bytes = text.getBytes(UTF_8);
        var digest = Digest.of(bytes);
        act.named.add(digest);
        documents.put(digest, how.apply(bytes));
        var all = act.named.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(","));
        act.rewrite(act.text()
                .replaceFirst("(,\"documents\":[^]]*])?,\"effects", ",\"documents\":[" + all + "],\"effects"));
        return digest;
    }

    static BundledDocument given(byte[] bytes) {
        return BundledDocument.given(() -> new ByteArrayInputStream(bytes));
    }

    static Function<byte[], BundledDocument> absent(String why) {
        return bytes -> BundledDocument.absent(why);
    }

    private static String body(String type, int number) {
        return "{\"text\":\"said in act %d\",\"type\":\"%s\"}".formatted(number, type);
    }

    /** What an authority signs of an act. */
    static String payload(UUID request, String type, int number) {
        return "{\"act\":%s,\"after\":%d,\"request\":\"%s\"}".formatted(body(type, number), number - 1, request);
    }

    Row signed(UUID request, String type, SigningKey key) {
        var number = acts.getOrDefault(request, List.of()).size() + 1;
        return signed(request, type, key.id(), SigningCourt.signature(key, payload(request, type, number)));
    }

    /** Something is done, and called signed so. */
    Row signed(UUID request, String type, String key, String jws) {
        var row = does(request, type);
        var content = Commitment.to("{\"body\":%s,\"signature\":{\"jws\":\"%s\",\"key\":\"%s\"}}"
                .formatted(body(type, row.number), jws, key)
                .getBytes(UTF_8));
        row.rewrite(row.text()
                .replace(
                        row.content.orElseThrow().digest().toString(),
                        content.digest().toString()));
        row.content = Optional.of(content);
        return row;
    }

    /** The content of these acts is erased by one more. */
    void erases(UUID request, Integer... erased) {
        does(
                request,
                "ERASE_CONTENT",
                "{\"type\":\"RecordAmended\",\"acts\":%s,\"erased\":true}".formatted(List.of(erased)));
        List.of(erased).forEach(number -> acts.get(request).get(number - 1).content = Optional.empty());
    }

    /** Everything without a place gets one, and each request touched a head statement. */
    void sequences() {
        acts.forEach((request, rows) -> {
            var fresh = rows.stream().filter(row -> row.place < 0).toList();
            fresh.forEach(this::place);
            if (!fresh.isEmpty()) {
                var newest = rows.get(rows.size() - 1);
                var statement = "{\"digest\":\"%s\",\"head\":%d,\"log\":\"%s\",\"request\":\"%s\",\"v\":1}"
                        .formatted(newest.digest, newest.number, ORIGIN, request);
                var head = new Row(newest.number, statement, Optional.empty());
                place(head);
                heads.computeIfAbsent(request, id -> new ArrayList<>()).add(head);
            }
        });
    }

    private void place(Row row) {
        row.place = entries.size();
        entries.add(row.digest);
    }

    MerkleTree tree(int size) {
        var leaves = entries.subList(0, size).stream().map(MerkleHash::leaf).toList();
        return TileHashes.tree(size, TileGrowth.of(0, tile -> new byte[0], leaves)::get);
    }

    Note checkpoint() {
        return checkpoint(entries.size());
    }

    Note checkpoint(int size) {
        var body = new Checkpoint(ORIGIN, size, tree(size).root()).encode();
        return new Note(body, List.of(signing.sign(body)));
    }

    /** The service's promise for an act. */
    String receipt(UUID request, Row act) {
        return signing.jws("""
                {"log":"%s","request":"%s","number":%d,"digest":"%s","at":"2026-05-04T00:01:00Z","placedBy":"%s"}""".formatted(ORIGIN, request, act.number, act.digest, START.plusSeconds(90)));
    }

    byte[] bundle(UUID request) {
        return bundle(new BundleScope.OfRequest(request), List.of(request), checkpoint(), Optional.empty());
    }

    byte[] bundleSince(UUID request, int size) {
        return bundleSince(request, size, checkpoint(size));
    }

    byte[] bundleSince(UUID request, int size, Note checkpoint) {
        var earlier = new BundleOpening.Earlier(checkpoint, tree(entries.size()).consistencyFrom(size));
        return bundle(new BundleScope.OfRequest(request), List.of(request), checkpoint(), Optional.of(earlier));
    }

    byte[] bundleOfAll() {
        var day = new BundleScope.OfPeriod(START, START.plusSeconds(86_400));
        return bundle(day, acts.keySet(), checkpoint(), Optional.empty());
    }

    byte[] bundle(
            BundleScope scope, Collection<UUID> requests, Note checkpoint, Optional<BundleOpening.Earlier> earlier) {
        var opening = new BundleOpening(ORIGIN, MADE, scope, List.of(signing.key()), authorities, checkpoint, earlier);
        return written(opening, requests);
    }

    private byte[] written(BundleOpening opening, Collection<UUID> requests) {
        var out = new ByteArrayOutputStream();
        try {
            BundleWriter.write(
                    new BundleSource() {
                        @Override
                        public BundleOpening opening() {
                            return opening;
                        }

                        @Override
                        public Iterator<BundledRequest> requests() {
                            return requests.stream()
                                    .map(KeptRecord.this::bundled)
                                    .iterator();
                        }
                    },
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private BundledRequest bundled(UUID request) {
        var tree = tree(entries.size());
        var head = heads.getOrDefault(request, List.of()).stream()
                .reduce((older, newer) -> newer)
                .map(row -> new BundledRequest.Head(row.facts, tree.inclusion(row.place)));
        var rows = acts.get(request).iterator();
        var all = new BundledRequest.Acts() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public BundledAct next() {
                return KeptRecord.bundled(rows.next(), tree);
            }

            @Override
            public int waiting() {
                return waiting;
            }
        };
        return new BundledRequest(request, all, head, documents::get);
    }

    private static BundledAct bundled(Row row, MerkleTree tree) {
        var content = row.content.<BundledAct.Content>map(BundledAct.Given::new).orElseGet(BundledAct.Erased::new);
        return new BundledAct(
                row.number,
                row.digest,
                row.hidden ? Optional.empty() : Optional.of(row.facts),
                row.hidden ? Set.of() : row.named,
                row.hidden ? new BundledAct.Withheld() : content,
                row.place < 0 ? Optional.empty() : Optional.of(tree.inclusion(row.place)));
    }
}
