package org.rogatory.request;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.request.Desk.DE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;

/** Five requests of Viet Nam, found by every filter of the contract. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class FiltersTest {
    private static FiveRequests unchanged;

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
        assertEquals(found.replace("'", ""), five().find(VN, query));
    }

    @ParameterizedTest
    @CsvSource({"created, createdAt, a", "submitted, submittedAt, c", "changed, changedAt, b"})
    void timesAreFromIncludedToExcluded(String name, String property, String one) {
        var at = VN.view(five().id(one)).get(property).asText();

        assertEquals(
                1,
                five().find(VN, name + "From=" + at)
                        .replaceAll("[^" + one + "]", "")
                        .length());
        assertEquals("", five().find(VN, name + "From=" + at + "&" + name + "To=" + at));
        assertEquals(
                0,
                five().find(VN, name + "To=" + at)
                        .replaceAll("[^" + one + "]", "")
                        .length());
    }

    @Test
    void theSameFiltersSeenFromTheOtherSide() {
        assertEquals("cb", five().find(FR, "requestingState=VN"));
        assertEquals("cb", five().find(FR, "counterpart=VN"));
        assertEquals("", five().find(FR, "counterpart=FR"));
        assertEquals("", five().find(FR, "status=DRAFT"));
        assertEquals("d", five().find(DE, "counterpart=VN&counterpart=FR"));
        assertEquals("cb", five().find(Desk.AUDITOR, "counterpart=VN"));
        assertEquals("", five().find(Desk.COURT, "counterpart=VN"));
    }

    @Test
    void everyCallerFindsARequestOnceHoweverManyWaysItHasToIt() {
        var own = new FiveRequests();
        FR.does(own.id("c"), Cases.ACKNOWLEDGE);
        FR.does(own.id("c"), Cases.ENTRUST);
        var both = TestToken.of("fr-court").with("groups", List.of("competent-authority", "auditor"));

        Desk.nobody()
                .header("Authorization", "Bearer " + both.compact())
                .get("/v1/requests?ownReference=" + own.mark() + "&status=IN_EXECUTION")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(own.id("c"))));
    }

    @Test
    void overdueIsWhatWaitsForTheCallerBeyondItsDay() {
        var own = new FiveRequests();
        FR.does(own.id("c"), Cases.ACKNOWLEDGE);
        FR.does(own.id("c"), "{\"type\":\"REQUEST_INFORMATION\",\"text\":\"?\",\"due\":{\"on\":\"2099-01-01\"}}");
        assertEquals("", own.find(VN, "overdue=true"));

        // The clock is the system's: the day is moved instead.
        Rows.change("update pending_item set due_on = date '2026-01-31' where viewer = 'VN' and request_id = '"
                + own.id("c") + "'");

        assertEquals("c", own.find(VN, "overdue=true"));
        assertEquals("edba", own.find(VN, "overdue=false"));
        assertEquals("", own.find(FR, "overdue=true"));
    }

    /** Five for all who change none of them. */
    private static FiveRequests five() {
        if (unchanged == null) {
            unchanged = new FiveRequests();
        }
        return unchanged;
    }
}
