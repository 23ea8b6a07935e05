package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.proof.Rfc6962;
import org.rogatory.store.Sql;

/** Every entry of the log, and what must hold of them together, judged without the code that wrote them. */
record WholeLog(List<Place> places, List<Note> checkpoints, long acts, long waiting) {

    record Place(long position, byte[] entry, UUID request, int act, boolean head, Digest digest) {}

    static WholeLog of(LogDatabase database) {
        return database.read(WholeLog::of);
    }

    static WholeLog of(Sql sql) {
        return new WholeLog(
                sql.rows(
                        row -> new Place(
                                row.getLong(1),
                                row.getBytes(2),
                                row.getObject(3, UUID.class),
                                row.getInt(4),
                                row.getBoolean(5),
                                Digest.ofBytes(row.getBytes(6))),
                        "select e.log_position, e.entry, e.request_id, e.act_number, e.head, a.digest from log_entry e"
                                + " join act a on a.request_id = e.request_id and a.act_number = e.act_number"
                                + " order by e.log_position"),
                sql.rows(
                        row -> Note.parse(row.getString(1)),
                        "select note from log_checkpoint order by tree_size, edition"),
                count(sql, "act"),
                count(sql, "act_without_place"));
    }

    private static long count(Sql sql, String table) {
        return sql.row(row -> row.getLong(1), "select count(*) from " + table).orElseThrow();
    }

    /** No gap, no double, each entry what it should be, and every checkpoint the root over the entries before it. */
    void assertSound(LogKeys keys) {
        var seen = new HashSet<String>();
        var newest = new HashMap<UUID, Integer>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            assertEquals(i, place.position());
            assertEquals(true, seen.add(place.request() + "/" + place.act() + "/" + place.head()), "twice");
            assertArrayEquals(expected(place, keys).bytes(), place.entry());
            if (place.head()) {
                assertEquals(newest.get(place.request()), place.act(), "a head is the newest act before it");
            } else {
                assertEquals(newest.getOrDefault(place.request(), 0) + 1, place.act(), "acts are in their order");
                newest.put(place.request(), place.act());
            }
        }
        var tree = new Rfc6962(places.stream().map(Place::entry).toArray(byte[][]::new));
        for (var note : checkpoints) {
            var checkpoint = keys.accept(note);
            assertArrayEquals(
                    tree.mth(0, (int) checkpoint.size()), checkpoint.root().bytes());
        }
    }

    /** And nothing waits. */
    void assertComplete(LogKeys keys) {
        assertSound(keys);
        assertEquals(0, waiting);
        assertEquals(acts, places.stream().filter(place -> !place.head()).count());
        assertEquals(places.size(), newest().size());
    }

    Checkpoint newest() {
        return Checkpoint.parse(checkpoints.get(checkpoints.size() - 1).text());
    }

    private static Digest expected(Place place, LogKeys keys) {
        return place.head() ? headStatement(keys.origin(), place) : place.digest();
    }

    /** Its canonical bytes, letter by letter. */
    private static Digest headStatement(String origin, Place place) {
        return Digest.of(("{\"digest\":\"" + place.digest() + "\",\"head\":" + place.act() + ",\"log\":\"" + origin
                        + "\",\"request\":\"" + place.request() + "\",\"v\":1}")
                .getBytes());
    }
}
