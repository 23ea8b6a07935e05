package org.rogatory.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rogatory.chain.Digest;

/** What a request's folder should hold, by the bundle's own word, which proves nothing and is held against the log. */
record Listing(Map<Integer, Listed> acts, Map<Digest, Bytes> documents, int waiting) {
    /** Whether the content of an act is in the bundle, and if not, why. */
    enum Content {
        GIVEN,
        ERASED,
        WITHHELD
    }

    /** Whether the bytes of a document are in the bundle, and if not, why. */
    enum Bytes {
        GIVEN,
        NOT_ASKED,
        ERASED,
        MEDIUM,
        LOST,
        WITHHELD
    }

    /**
     * @param hidden another State's internal step, or an act that tells of one: only its digest is here
     */
    record Listed(int number, Digest digest, boolean hidden, Content content) {}

    static Listing of(String file, String id, byte[] bytes) {
        var json = Json.object(file, bytes);
        if (!json.text("request").equals(id)) {
            throw new DamagedException(file + " is that of request " + json.text("request"));
        }
        var acts = new TreeMap<Integer, Listed>();
        for (var act : json.objects("acts")) {
            var listed = listed(file, act);
            if (acts.put(listed.number(), listed) != null) {
                throw new DamagedException(file + " has act " + listed.number() + " twice");
            }
        }
        var documents = new HashMap<Digest, Bytes>();
        for (var document : json.objects("documents")) {
            if (documents.put(document.digest("sha256"), bytes(file, document.text("bytes"))) != null) {
                throw new DamagedException(file + " has document " + document.digest("sha256") + " twice");
            }
        }
        return new Listing(acts, documents, number(file, json.number("waiting"), 0));
    }

    private static Listed listed(String file, JsonObject act) {
        return new Listed(
                number(file, act.number("number"), 1),
                act.digest("digest"),
                act.flag("hidden"),
                content(file, act.text("content")));
    }

    private static int number(String file, long number, int least) {
        if (number < least || number > 999_999_999) {
            throw new DamagedException(file + " has the number " + number);
        }
        return (int) number;
    }

    private static Content content(String file, String name) {
        try {
            return Content.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new DamagedException(file + " has no such content: " + name);
        }
    }

    private static Bytes bytes(String file, String name) {
        try {
            return Bytes.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new DamagedException(file + " has no such bytes: " + name);
        }
    }

    Collection<Listed> all() {
        return acts.values();
    }

    Optional<Listed> act(int number) {
        return Optional.ofNullable(acts.get(number));
    }

    /** The highest number of an act here; 0 without any. */
    int last() {
        return acts.keySet().stream().max(Integer::compare).orElse(0);
    }
}
