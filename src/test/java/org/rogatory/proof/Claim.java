package org.rogatory.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rogatory.chain.Digest;

/** What somebody claims about a log: the product judges it, the definition does, and another program. */
interface Claim {
    boolean provenHere();

    boolean provenByDefinition();

    /** One line of JSON for the second implementation. */
    String json();

    /** The same claim, falsified in every way that can never be right. */
    Stream<Claim> lies();

    /** The same proof, presented as that of another place or size: seldom right, and then only by the definition. */
    Stream<Claim> shifted();

    /** All ways to spoil a list of hashes. */
    static Stream<List<Digest>> spoilt(List<Digest> path) {
        var ways = new ArrayList<List<Digest>>();
        ways.add(with(path, path.size(), Growing.entry(7)));
        ways.add(with(path, 0, Growing.entry(7)));
        for (var i = 0; i < path.size(); i++) {
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            ways.add(shorter);
            var flipped = new ArrayList<>(path);
            flipped.set(i, flip(path.get(i), i));
            ways.add(flipped);
            ways.add(with(path, i, path.get(i)));
            var swapped = new ArrayList<>(path);
            Collections.swap(swapped, i, 0);
            ways.add(swapped);
        }
        return ways.stream().filter(way -> !way.equals(path));
    }

    private static List<Digest> with(List<Digest> path, int at, Digest hash) {
        var longer = new ArrayList<>(path);
        longer.add(at, hash);
        return longer;
    }

    /** The same digest but for one bit. */
    static Digest flip(Digest digest, int bit) {
        var bytes = digest.bytes();
        bytes[bit % 32] ^= (byte) (1 << (bit % 8));
        return Digest.ofBytes(bytes);
    }

    static LongStream around(long size) {
        return LongStream.of(-1, 0, 1, size - 1, size + 1, size / 2, size * 2, size + 256, Long.MAX_VALUE)
                .filter(other -> other != size);
    }

    private static byte[][] bytes(List<Digest> path) {
        return path.stream().map(Digest::bytes).toArray(byte[][]::new);
    }

    private static String base64(List<Digest> path) {
        return path.stream()
                .map(Strict::base64)
                .collect(Collectors.joining("\",\"", "[\"", "\"]"))
                .replace("[\"\"]", "[]");
    }

    record Included(Digest entry, InclusionProof proof, Digest root) implements Claim {
        @Override
        public boolean provenHere() {
            return proof.proves(MerkleHash.leaf(entry), root);
        }

        @Override
        public boolean provenByDefinition() {
            var leaf = Rfc6962.sha256(new byte[1], entry.bytes());
            return Rfc6962.isPath(leaf, proof.index(), proof.size(), bytes(proof.path()), root.bytes());
        }

        @Override
        public String json() {
            return """
                    {"kind":"inclusion","entry":"%s","index":"%d","size":"%d","path":%s,"root":"%s"}""".formatted(
                    Strict.base64(entry), proof.index(), proof.size(), base64(proof.path()), Strict.base64(root));
        }

        @Override
        public Stream<Claim> lies() {
            return Stream.concat(
                    spoilt(proof.path()).map(path -> with(proof.index(), proof.size(), path)),
                    Stream.of(
                            new Included(flip(entry, 9), proof, root),
                            new Included(entry, proof, flip(root, 250)),
                            new Included(entry, proof, MerkleHash.leaf(root)),
                            with(proof.size(), proof.size(), proof.path()),
                            with(-1, proof.size(), proof.path())));
        }

        @Override
        public Stream<Claim> shifted() {
            return Stream.concat(
                    around(proof.size()).mapToObj(size -> with(proof.index(), size, proof.path())),
                    around(proof.index()).mapToObj(index -> with(index, proof.size(), proof.path())));
        }

        private Claim with(long index, long size, List<Digest> path) {
            return new Included(entry, new InclusionProof(index, size, path), root);
        }
    }

    record Continued(ConsistencyProof proof, Digest earlier, Digest later) implements Claim {
        @Override
        public boolean provenHere() {
            return proof.proves(earlier, later);
        }

        @Override
        public boolean provenByDefinition() {
            return Rfc6962.isProof(proof.from(), proof.to(), bytes(proof.path()), earlier.bytes(), later.bytes());
        }

        @Override
        public String json() {
            return """
                    {"kind":"consistency","from":"%d","to":"%d","path":%s,"earlier":"%s","later":"%s"}""".formatted(
                    proof.from(), proof.to(), base64(proof.path()), Strict.base64(earlier), Strict.base64(later));
        }

        @Override
        public Stream<Claim> lies() {
            return Stream.concat(
                    spoilt(proof.path()).map(path -> with(proof.from(), proof.to(), path)),
                    Stream.of(
                            new Continued(proof, flip(earlier, 17), later),
                            new Continued(proof, earlier, flip(later, 0)),
                            new Continued(proof, MerkleHash.EMPTY, later),
                            with(proof.to() + 1, proof.to(), proof.path()),
                            with(-1, proof.to(), proof.path())));
        }

        @Override
        public Stream<Claim> shifted() {
            return Stream.concat(
                    around(proof.to()).mapToObj(to -> with(proof.from(), to, proof.path())),
                    around(proof.from()).mapToObj(from -> with(from, proof.to(), proof.path())));
        }

        private Claim with(long from, long to, List<Digest> path) {
            return new Continued(new ConsistencyProof(from, to, path), earlier, later);
        }
    }
}
