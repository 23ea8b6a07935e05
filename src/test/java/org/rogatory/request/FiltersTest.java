package org.rogatory.request;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.request.Desk.DE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;

/** Five requests of Viet Nam, found by every filter of the contract: a is oldest, e is newest. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class FiltersTest {
    private static final String NEVER = "1999-01-01T00:00:00Z";
    private static final String ONE_DAY = "2999-01-01T00:00:00Z";

    private final String mark = "F" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> made = new LinkedHashMap<>();

    @BeforeEach
    void fiveRequests() {
        make("a", Cases.storedData());
        make("b", Cases.storedData());
        make("c", assistance("EXAMINE"));
        make("d", assistance("SERVE_DOCUMENTS").put("requestedState", "DE").put("language", "de"));
        make("e", Cases.object(Map.of("kind", "TRAFFIC_DATA_COLLECTION")));
        for (var submitted : List.of("b", "c", "d")) {
            VN.does(made.get(submitted), Cases.SUBMIT);
        }
        FR.does(made.get("b"), Cases.ACKNOWLEDGE.replace("BEPI 26/1188", mark + "/FR"));
        VN.does(made.get("b"), Cases.WITHDRAW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=STORED_DATA_ACCESS | ba",
                "kind=STORED_DATA_ACCESS&kind=TRAFFIC_DATA_COLLECTION | eba",
                "kind=CONTENT_INTERCEPTION | ''",
                "status=DRAFT | ea",
                "status=WITHDRAWN&status=SUBMITTED | dcb",
                "phase=DRAFT | ea",
                "phase=PENDING | dc",
                "phase=CONCLUDED&phase=DONE | b",
                "phase=ACTIVE | ''",
                "requestingState=VN | edcba",
                "requestingState=FR | ''",
                "requestedState=FR | cba",
                "requestedState=DE&requestedState=FR | dcba",
                "counterpart=DE | d",
                "counterpart=FR&counterpart=DE | dcba",
                "counterpart=VN | ''",
                "requestedReference={mark}/FR | b",
                "requestedReference={mark}/FR&requestedReference=x | b",
                "measureType=ACCESS_STORED_DATA | b",
                "measureType=EXAMINE&measureType=SERVE_DOCUMENTS | dc",
                "legalBasis=CONVENTION | dcba",
                "legalBasis=TREATY | ''",
                "overdue=false | edcba",
                "overdue=true | ''",
                "status=SUBMITTED&counterpart=FR | c",
                "createdFrom={never} | edcba",
                "createdFrom={oneDay} | ''",
                "createdTo={never} | ''",
                "submittedFrom={never} | dcb",
                "submittedTo={never} | ''",
                "submittedTo={oneDay} | dcb",
                "changedFrom={never}&changedTo={oneDay} | edcba",
                "changedTo={never} | ''",
            })
    void aFilterFindsWhatItNames(String query, String found) {
        assertEquals(found.replace("'", ""), find(VN, query));
    }

    @ParameterizedTest
    @CsvSource({"created, createdAt, a", "submitted, submittedAt, c", "changed, changedAt, b"})
    void timesAreFromIncludedToExcluded(String name, String property, String one) {
        var at = VN.view(made.get(one)).get(property).asText();

        assertEquals(
                1,
                find(VN, name + "From=" + at).replaceAll("[^" + one + "]", "").length());
        assertEquals("", find(VN, name + "From=" + at + "&" + name + "To=" + at));
        assertEquals(
                0, find(VN, name + "To=" + at).replaceAll("[^" + one + "]", "").length());
    }

    @Test
    void theSameFiltersSeenFromTheOtherSide() {
        assertEquals("cb", find(FR, "requestingState=VN"));
        assertEquals("cb", find(FR, "counterpart=VN"));
        assertEquals("", find(FR, "counterpart=FR"));
        assertEquals("", find(FR, "status=DRAFT"));
        assertEquals("d", find(DE, "counterpart=VN&counterpart=FR"));
        assertEquals("cb", find(Desk.AUDITOR, "counterpart=VN"));
        assertEquals("", find(Desk.COURT, "counterpart=VN"));
    }

    @Test
    void everyCallerFindsARequestOnceHoweverManyWaysItHasToIt() {
        FR.does(made.get("c"), Cases.ACKNOWLEDGE);
        FR.does(made.get("c"), Cases.ENTRUST);
        var both = TestToken.of("fr-court").with("groups", List.of("competent-authority", "auditor"));

        Desk.nobody()
                .header("Authorization", "Bearer " + both.compact())
                .get("/v1/requests?ownReference=" + mark + "&status=IN_EXECUTION")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(made.get("c"))));
    }

    @Test
    void overdueIsWhatWaitsForTheCallerBeyondItsDay() {
        FR.does(made.get("c"), Cases.ACKNOWLEDGE);
        FR.does(made.get("c"), "{\"type\":\"REQUEST_INFORMATION\",\"text\":\"?\",\"due\":{\"on\":\"2099-01-01\"}}");
        assertEquals("", find(VN, "overdue=true"));

        // The clock is the system's: the day is moved instead.
        Rows.change("update pending_item set due_on = date '2026-01-31' where request_id = '" + made.get("c") + "'");

        assertEquals("c", find(VN, "overdue=true"));
        assertEquals("edba", find(VN, "overdue=false"));
        assertEquals("", find(FR, "overdue=true"));
    }

    private static ObjectNode assistance(String measure) {
        var draft = Cases.storedData().put("kind", "MUTUAL_LEGAL_ASSISTANCE").put("purpose", "CONVENTION_OFFENCE");
        draft.at("/content/measures").forEach(m -> ((ObjectNode) m).put("type", measure));
        return draft;
    }

    private void make(String name, ObjectNode draft) {
        made.put(name, Cases.draft(VN, draft.put("ownReference", mark)));
    }

    /** The names of what was found, in the order of the list. */
    private String find(Desk desk, String query) {
        var filled = query.replace("{mark}", mark).replace("{never}", NEVER).replace("{oneDay}", ONE_DAY);
        var items = desk.seen("/v1/requests?ownReference=" + mark + "&ownReference=none&" + filled)
                .get("items");
        var names = new StringBuilder();
        items.findValuesAsText("id")
                .forEach(id -> made.entrySet().stream()
                        .filter(one -> one.getValue().equals(id))
                        .forEach(one -> names.append(one.getKey())));
        return names.toString();
    }
}
