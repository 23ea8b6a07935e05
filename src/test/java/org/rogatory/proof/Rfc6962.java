package org.rogatory.proof;

import static java.util.Arrays.copyOfRange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Section 2.1 of RFC 6962 word for word, over a list of entries: recursive, and without a line of the product. */
public final class Rfc6962 {
    private final byte[][] d;
    private final Map<List<Integer>, byte[]> known = new HashMap<>();

    public Rfc6962(byte[]... d) {
        this.d = d;
    }

    /** MTH(D[from:to]). */
    public byte[] mth(int from, int to) {
        var range = List.of(from, to);
        if (!known.containsKey(range)) {
            known.put(range, compute(from, to));
        }
        return known.get(range);
    }

    private byte[] compute(int from, int to) {
        if (from == to) {
            return sha256();
        }
        if (to - from == 1) {
            return sha256(new byte[] {0}, d[from]);
        }
        var k = (int) k(to - from);
        return node(mth(from, from + k), mth(from + k, to));
    }

    /** PATH(m, D[from:to]), m counted from the beginning of that list. */
    List<byte[]> path(int m, int from, int to) {
        if (to - from == 1) {
            return List.of();
        }
        var k = (int) k(to - from);
        return m < k
                ? append(path(m, from, from + k), mth(from + k, to))
                : append(path(m - k, from + k, to), mth(from, from + k));
    }

    /** PROOF(m, D[0:n]). */
    List<byte[]> proof(int m, int n) {
        return subproof(m, 0, n, true);
    }

    private List<byte[]> subproof(int m, int from, int to, boolean b) {
        var n = to - from;
        if (m == n) {
            return b ? List.of() : List.of(mth(from, to));
        }
        var k = (int) k(n);
        return m <= k
                ? append(subproof(m, from, from + k, b), mth(from + k, to))
                : append(subproof(m - k, from + k, to, false), mth(from, from + k));
    }

    /** Whether the path is a PATH(m, D[n]) that leads from the leaf to the root. */
    static boolean isPath(byte[] leaf, long m, long n, byte[][] path, byte[] root) {
        return 0 <= m && m < n && Arrays.equals(root, rootByPath(leaf, m, n, path));
    }

    private static byte[] rootByPath(byte[] leaf, long m, long n, byte[][] path) {
        if (n == 1 || path.length == 0) {
            return n == 1 && path.length == 0 ? leaf : null;
        }
        var k = k(n);
        var rest = copyOfRange(path, 0, path.length - 1);
        var last = path[path.length - 1];
        return m < k ? node(rootByPath(leaf, m, k, rest), last) : node(last, rootByPath(leaf, m - k, n - k, rest));
    }

    /** Whether the proof is a PROOF(m, D[n]) between these roots; the empty log is the beginning of any. */
    static boolean isProof(long m, long n, byte[][] proof, byte[] earlier, byte[] later) {
        if (m < 0 || m > n) {
            return false;
        }
        if (m == 0) {
            return proof.length == 0 && Arrays.equals(earlier, sha256()) && (n > 0 || Arrays.equals(earlier, later));
        }
        var roots = rootsByProof(m, n, proof, earlier);
        return Arrays.equals(roots[0], earlier) && Arrays.equals(roots[1], later);
    }

    private static byte[][] rootsByProof(long m, long n, byte[][] proof, byte[] known) {
        if (m == n) {
            var given = known == null ? proof.length == 1 : proof.length == 0;
            var hash = !given ? null : known == null ? proof[0] : known;
            return new byte[][] {hash, hash};
        }
        if (proof.length == 0) {
            return new byte[2][];
        }
        var k = k(n);
        var rest = copyOfRange(proof, 0, proof.length - 1);
        var last = proof[proof.length - 1];
        var roots = m <= k ? rootsByProof(m, k, rest, known) : rootsByProof(m - k, n - k, rest, null);
        return m <= k
                ? new byte[][] {roots[0], node(roots[1], last)}
                : new byte[][] {node(last, roots[0]), node(last, roots[1])};
    }

    /** The largest power of two smaller than n. */
    private static long k(long n) {
        var k = 1L;
        while (k < n - k) {
            k *= 2;
        }
        return k;
    }

    /** Nothing above nothing: a proof that is too short or too long has no root. */
    private static byte[] node(byte[] left, byte[] right) {
        return left == null || right == null ? null : sha256(new byte[] {1}, left, right);
    }

    private static List<byte[]> append(List<byte[]> path, byte[] hash) {
        var longer = new ArrayList<>(path);
        longer.add(hash);
        return longer;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(sha256::update);
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
