package org.rogatory.verify;

import java.util.HexFormat;
import org.rogatory.chain.Digest;

/** The names of the files in an audit bundle: all that its writer and its verifiers share. */
public final class Layout {
    public static final String README = "README.md";
    public static final String BUNDLE = "bundle.json";
    public static final String KEYS = "keys.txt";
    public static final String AUTHORITIES = "authorities.json";
    public static final String CHECKPOINT = "checkpoint.txt";
    public static final String EARLIER = "earlier.txt";
    public static final String CONSISTENCY = "consistency.json";
    public static final String REQUESTS = "requests/";
    public static final String ACTS = "acts/";
    public static final String CONTENT = "content/";
    public static final String DOCUMENTS = "documents/";
    public static final String JSON = ".json";
    public static final String PROOF = ".proof";
    public static final String HEAD = "head.json";
    public static final String HEAD_PROOF = "head.proof";

    /** Closes the folder of a request: what it should hold. */
    public static final String REQUEST = "request.json";

    private static final long LARGEST = 0xffff_ffffL;
    private static final int MIB = 1 << 20;

    private Layout() {}

    /** The folder of a request. */
    public static String request(Object id) {
        return REQUESTS + id + "/";
    }

    public static String act(int number) {
        return ACTS + number + JSON;
    }

    public static String proof(int number) {
        return ACTS + number + PROOF;
    }

    public static String content(int number) {
        return CONTENT + number + JSON;
    }

    /** By the digest in hexadecimal, as sha256sum prints it. */
    public static String document(Digest digest) {
        return DOCUMENTS + HexFormat.of().formatHex(digest.bytes());
    }

    /** Files that are too large to be held. */
    static boolean isDocument(String name) {
        return name.startsWith(REQUESTS) && name.contains("/" + DOCUMENTS);
    }

    /** More bytes no such file has; a name that no bundle has may have none. */
    static long limit(String name) {
        if (isDocument(name)) {
            return LARGEST;
        }
        if (!name.startsWith(REQUESTS)) {
            return name.equals(AUTHORITIES) ? 16 * MIB : MIB;
        }
        return name.endsWith("/" + REQUEST) || name.contains("/" + CONTENT) ? 16 * MIB : MIB;
    }
}
