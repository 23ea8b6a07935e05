package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.TimeMachine;

/** Texts go, facts stay: 36. */
@QuarkusIntegrationTest
class ErasureIT extends OnPostgres {

    @Test
    void whatTheRegistrarErasesIsGoneAndEveryProofHolds() throws SQLException {
        var request = eventful();
        var before = StoredAct.of(request);
        var status = request.status();
        var erasure = Deed.of("ERASE_CONTENT").with("acts", List.of(2, 4)).with("ground", "The time limit has passed.");

        request.requested().mayNot(erasure).because("side", "40(12)");
        request.as("vn-registrar").mayNot(erasure).because("own-acts-only", "36");
        request.as("fr-registrar").does(erasure);
        request.as("fr-registrar").mayNot(erasure).because("still-held", "36");

        var after = StoredAct.of(request);
        StoredAct.assertIntact(after);
        for (var act : before) {
            var now = after.get(act.number() - 1);
            assertArrayEquals(act.bytes(), now.bytes());
            assertEquals(!List.of(2, 4).contains(act.number()), now.content().isPresent());
        }
        request.is(status);
        assertErased(request.requested().history().get(1));
        assertErased(request.requesting().history().get(3));
        assertFalse(request.requested().history().get(2).path("erased").asBoolean());
    }

    @Test
    void withoutSnapshotsAndWithoutAnyContentTheFactsAreTheSame() throws SQLException {
        var request = eventful();
        var shown = facts(request.view());
        var seenByTheOther = facts(request.requesting().sees());

        execute("alter table act_content disable trigger user", request);
        try {
            assertEquals(
                    StoredAct.of(request).size(), execute("delete from act_content where request_id = ?", request));
        } finally {
            execute("alter table act_content enable trigger user", request);
        }
        execute("update request set snapshot = ''::bytea, snapshot_format = -1 where id = ?", request);

        assertEquals(shown, facts(request.view()));
        assertEquals(seenByTheOther, facts(request.requesting().sees()));
        assertTrue(request.view().path("content").isNull());
        StoredAct.assertIntact(StoredAct.of(request));
        request.requesting().does(Deeds.askStatus());
    }

    /** With a consultation held, a condition that binds, a delivery, a refusal and something owed. */
    private static Dossier eventful() {
        var request = takenUp();
        var vietnam = request.requesting();
        var france = request.requested();
        france.does(Deeds.consultOnRefusal(
                "ESSENTIAL_INTERESTS", TimeMachine.today().plusDays(9), "m2"));
        vietnam.does(Deeds.stateViews("x1"));
        france.does(Deeds.closeConsultation("x1"));
        france.does(
                Deeds.proposeCondition("Used here alone.", TimeMachine.today().plusDays(9), "m1"));
        vietnam.does(Deeds.acceptConditions("x2"));
        france.does(Deeds.requestInformation(TimeMachine.today().plusDays(9)));
        vietnam.does(Deeds.askStatus());
        france.does(Deeds.refuse("ESSENTIAL_INTERESTS", "m2"));
        return request;
    }

    private static void assertErased(JsonNode act) {
        assertTrue(act.path("erased").asBoolean(), act::toPrettyString);
        assertFalse(act.has("body"), act::toPrettyString);
        assertFalse(act.has("officer"), act::toPrettyString);
    }

    /** The view without what is said in texts. */
    private static JsonNode facts(JsonNode view) {
        var facts = (ObjectNode) view.deepCopy();
        facts.remove(List.of("content", "legalBasis", "urgency", "confidentiality", "deadline", "agreed"));
        facts.path("conditions").forEach(condition -> ((ObjectNode) condition).remove("text"));
        facts.path("exchanges").forEach(exchange -> ((ObjectNode) exchange.path("due")).remove("reason"));
        return facts;
    }
}
