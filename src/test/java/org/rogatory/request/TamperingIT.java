package org.rogatory.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.verify.Attack.ACTS_SWAPPED;
import static org.rogatory.verify.Attack.ACT_EDITED;
import static org.rogatory.verify.Attack.ACT_FORGED;
import static org.rogatory.verify.Attack.ACT_TWICE;
import static org.rogatory.verify.Attack.CHAIN_RECOMPUTED;
import static org.rogatory.verify.Attack.CHECKPOINT_FORKED;
import static org.rogatory.verify.Attack.CONTENT_EDITED;
import static org.rogatory.verify.Attack.CONTENT_REMOVED;
import static org.rogatory.verify.Attack.OTHER_KEY;
import static org.rogatory.verify.Attack.ROLLED_BACK;
import static org.rogatory.verify.Attack.TAIL_REMOVED;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.bundle.Taken;
import org.rogatory.chain.Digest;
import org.rogatory.deadline.Patience;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSigner;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.LogKeystore;
import org.rogatory.verify.Attack;
import org.rogatory.verify.OtherKey;
import org.rogatory.verify.Report;

/** Each attack of the database's superuser on the running product, and what an auditor finds in the next bundle. */
@QuarkusIntegrationTest
class TamperingIT extends OnPostgres {
    private static final String ORIGIN = "it.rogatory.example/2026";
    private static final String IN_PLACE = "update act set facts = convert_to(replace(convert_from(facts, 'UTF8'),"
            + " 'TAKE_UP', 'REFUSE'), 'UTF8') where request_id = ? and act_number = 3";

    private static Dossier request;
    private static Taken before;
    private static String receipt = "";

    @FunctionalInterface
    interface Deed {
        void by(Superuser superuser) throws SQLException;
    }

    /** One for all, for whatever is done to it is taken back. */
    @BeforeEach
    void fourActsInTheLog() {
        if (receipt.isEmpty()) {
            request = takenUp();
            isPlaced(request, 3);
            receipt = asks(request).header("Act-Receipt");
            isPlaced(request, 4);
            before = taken(request, "");
        }
        before.assertHolds(before.held(receipt));
    }

    @Test
    void anActEditedInPlace() throws SQLException {
        assertFound(ACT_EDITED, 3, root -> assertEquals(1, root.does(IN_PLACE, request)));
    }

    @Test
    void anActEditedAndTheWholeChainComputedAnew() throws SQLException {
        var acts = StoredAct.of(request);
        assertFound(CHAIN_RECOMPUTED, 2, root -> {
            var previous = acts.get(0).digest();
            for (var act : acts.subList(1, acts.size())) {
                var facts = text(act)
                        .replace("ACKNOWLEDGE", "WITHDRAW")
                        .replaceFirst("\"previous\":\"[^\"]+\"", "\"previous\":\"" + Digest.ofBytes(previous) + "\"");
                root.rewrites(request, act, facts);
                previous = Digest.of(facts.getBytes(UTF_8)).bytes();
            }
            root.does("update request set head_digest = ? where id = ?", previous, request);
        });
    }

    @Test
    void theNewestActRemoved() throws SQLException {
        assertFound(TAIL_REMOVED, 4, this::removesTheNewest);
    }

    @Test
    void twoActsSwapped() throws SQLException {
        var acts = StoredAct.of(request);
        assertFound(ACTS_SWAPPED, 2, root -> {
            root.does("update act set digest = 'x' where request_id = ? and act_number = 3", request);
            root.rewrites(request, acts.get(1), text(acts.get(2)));
            root.rewrites(request, acts.get(2), text(acts.get(1)));
        });
    }

    @Test
    void theSameActTwice() throws SQLException {
        assertFound(
                ACT_TWICE,
                4,
                root -> root.does(
                        "update act set facts = (select facts from act where request_id = ? and act_number = 3)"
                                + " where request_id = ? and act_number = 4",
                        request,
                        request));
    }

    /** In the place that another request's act had. */
    @Test
    void aForgedActInserted() throws SQLException {
        var other = takenUp();
        isPlaced(other, 3);
        var newest = StoredAct.of(request).get(3);
        assertFound(ACT_FORGED, 5, root -> {
            var facts = text(newest)
                    .replace("\"number\":4", "\"number\":5")
                    .replaceFirst(
                            "\"previous\":\"[^\"]+\"", "\"previous\":\"" + Digest.ofBytes(newest.digest()) + "\"");
            root.does(
                    "insert into act (request_id, act_number, act_type, recorded_at, facts, digest)"
                            + " values (?, 5, 'ASK_STATUS', now(), ?, sha256(?))",
                    request,
                    facts.getBytes(UTF_8),
                    facts.getBytes(UTF_8));
            root.does(
                    "update log_entry set request_id = ?, act_number = 5 where request_id = ? and act_number = 3"
                            + " and not head",
                    request,
                    other);
        });
    }

    @Test
    void whatWasSaidEditedOrRemoved() throws SQLException {
        assertFound(
                CONTENT_EDITED,
                2,
                root -> root.does(
                        "update act_content set content = '{}' where request_id = ? and act_number = 2", request));
        assertFound(
                CONTENT_REMOVED,
                2,
                root -> root.does("delete from act_content where request_id = ? and act_number = 2", request));
    }

    @Test
    void anOldBackupRestored() throws SQLException {
        var other = takenUp();
        isPlaced(other, 3);
        var early = taken(other, "");
        asks(other);
        isPlaced(other, 4);
        var late = taken(other, "");
        try (var root = Superuser.atWork()) {
            root.does("delete from log_entry where log_position >= ?", early.size());
            root.does("delete from log_checkpoint where tree_size > ?", early.size());
            root.does("delete from act_content where request_id = ? and act_number > 3", other);
            root.does("delete from act where request_id = ? and act_number > 3", other);

            var restored = taken(other, "");
            restored.assertHolds(early.held());
            assertNames(restored.judged(late.held()), ROLLED_BACK, Optional.empty());
        }
    }

    @Test
    void aCheckpointSignedByAnotherKey() throws SQLException {
        var now = taken(request, "");
        try (var root = Superuser.atWork()) {
            signs(root, OtherKey.of(ORIGIN), now.checkpoint().text());

            assertNames(taken(request, "").judged(now.held()), OTHER_KEY, Optional.empty());
        }
    }

    @Test
    void twoCheckpointsOfOneSize() throws SQLException {
        var now = taken(request, "");
        try (var root = Superuser.atWork()) {
            var fork = new Checkpoint(ORIGIN, now.size(), Digest.of("another log".getBytes(UTF_8)));
            signs(root, LogKeystore.stolen(ORIGIN), fork.encode());

            assertNames(taken(request, "").judged(now.held()), CHECKPOINT_FORKED, Optional.empty());
        }
    }

    /** A tail that is removed together with its places is missed by nothing but a receipt, and by whom it was shown. */
    @Test
    void theNewestActRemovedTogetherWithItsPlaces() throws SQLException {
        try (var root = Superuser.atWork()) {
            removesTheNewest(root);
            root.does(
                    "update log_entry set request_id = ?, act_number = 1000 where request_id = ? and act_number = 4",
                    UUID.randomUUID(),
                    request);

            var after = taken(request, "&since=" + before.size());
            after.assertHolds(before.held());
            assertNames(after.judged(before.held(receipt)), Attack.RECEIPT_UNKEPT, Optional.of(4));
        }
    }

    private static Response asks(Dossier request) {
        var answer = request.requesting().post("/acts", Deeds.askStatus());
        assertEquals(201, answer.statusCode(), answer::asString);
        return answer;
    }

    private void removesTheNewest(Superuser root) throws SQLException {
        root.does("delete from act_content where request_id = ? and act_number = 4", request);
        assertEquals(1, root.does("delete from act where request_id = ? and act_number = 4", request));
    }

    private static void signs(Superuser root, NoteSigner key, String text) throws SQLException {
        root.does(
                "insert into log_checkpoint (tree_size, edition, note) values (?, 1000, ?)",
                Checkpoint.parse(text).size(),
                new Note(text, List.of(key.sign(text))).encode());
    }

    private void assertFound(Attack attack, int act, Deed deed) throws SQLException {
        try (var superuser = Superuser.atWork()) {
            deed.by(superuser);
            var after = taken(request, "&since=" + before.size());
            assertNames(after.judged(before.held()), attack, Optional.of(act));
        }
    }

    private void assertNames(Report report, Attack attack, Optional<Integer> act) {
        assertTrue(
                report.findings().stream()
                        .anyMatch(found -> found.attack() == attack
                                && found.act().equals(act)
                                && found.request().equals(act.map(number -> request.id()))),
                () -> String.join("\n", report.lines()));
    }

    private static Taken taken(Dossier request, String more) {
        return Taken.by("fr-auditor", "request=" + request.id() + more);
    }

    private static void isPlaced(Dossier request, int acts) {
        Patience.until(
                "act " + acts + " has its place",
                () -> rows(
                                "select act_number from log_entry where head and request_id = ? and act_number = "
                                        + acts,
                                request,
                                row -> row.getInt(1))
                        .contains(acts));
    }

    private static String text(StoredAct act) {
        return new String(act.bytes(), UTF_8);
    }
}
