package org.rogatory.verify;

import org.rogatory.chain.Digest;

/** The log's own word which act of a request was the newest, so that no hidden tail can be forgotten. */
record HeadStatement(Digest entry, String log, String request, long head, Digest digest) {
    static HeadStatement of(String file, byte[] bytes) {
        var json = Json.object(file, bytes);
        return new HeadStatement(
                Digest.of(bytes), json.text("log"), json.text("request"), json.number("head"), json.digest("digest"));
    }
}
