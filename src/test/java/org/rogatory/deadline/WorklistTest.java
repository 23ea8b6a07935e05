package org.rogatory.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.askStatus;
import static org.rogatory.scenario.Deeds.entrust;
import static org.rogatory.scenario.Deeds.requestInformation;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;
import static org.rogatory.scenario.Deeds.withdraw;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.TimeMachine;
import org.rogatory.scenario.Waiting;

/** What waits for whom, and in which order. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
class WorklistTest {
    private static final String PARIS_COURT = "019b8b87-9800-7004-8000-000000004652";

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @Test
    void whatIsExpectedOwedAndAskedWaitsForTheSideWhoseItIs() {
        var request = submitted();
        assertEquals(List.of("ACT ACKNOWLEDGE 2026-06-30"), waiting("fr-central", request));
        assertEquals(List.of(), waiting("vn-central", request));

        request.requested().does(acknowledge("BEPI 26/1188"));
        request.requesting().does(askStatus());
        request.requested().does(requestInformation(TimeMachine.today().plusDays(10)));

        assertEquals(
                List.of("ACT TAKE_UP 2026-06-30", "OBLIGATION REPORT_STATUS null"), waiting("fr-central", request));
        assertEquals(List.of("EXCHANGE INFORMATION 2026-05-14"), waiting("vn-central", request));
    }

    @Test
    void itWaitsForNobodyElse() {
        var request = submitted();
        request.requested().does(acknowledge("BEPI 26/1188"));
        request.requested().does(takeUp());
        request.requested().does(entrust(PARIS_COURT, TimeMachine.today().plusDays(20), "m1"));

        assertEquals(List.of("OBLIGATION EXECUTE 2026-05-24"), waiting("fr-court", request));
        assertEquals(List.of("ACT DELIVER 2026-06-30"), waiting("fr-central", request));
        for (var nobody : List.of("fr-247", "fr-police", "fr-court-lille", "de-central", "vn-central")) {
            assertEquals(List.of(), waiting(nobody, request), nobody);
        }
        new Api("fr-auditor").get("/v1/worklist").then().statusCode(403);
    }

    @Test
    void anAuthorityOfATerritoryIsWaitedForInWhatConcernsIt() {
        var hongKong =
                Dossier.drafted("vn-central", "hk-central", draft("CN", "en").put("territory", "HK"));
        hongKong.requesting().does(submit());
        var beijing = Dossier.drafted("vn-central", "cn-central", draft("CN", "en"));
        beijing.requesting().does(submit());

        assertEquals(List.of("ACT ACKNOWLEDGE 2026-06-30"), waiting("hk-central", hongKong));
        assertEquals(List.of(), waiting("hk-central", beijing));
        assertEquals(List.of("ACT ACKNOWLEDGE 2026-06-30"), waiting("cn-central", beijing));
    }

    @Test
    void whatIsOverdueComesFirstThenWhatIsExpeditedThenByDay() {
        submitted().requested().does(acknowledge("BEPI 26/1"));
        var late = submitted();
        late.requested().does(acknowledge("BEPI 26/2"));
        late.requested().does(requestInformation(TimeMachine.today().plusDays(2)));
        TimeMachine.daysPass(3);

        var all = all("vn-central", "");
        assertEquals(all.stream().sorted(order()).toList(), all);
        assertTrue(of(all, late).get(0).path("overdue").asBoolean());
        assertEquals(of(all, late), of(all("vn-central", "overdue=true&"), late));
        assertEquals(List.of(), of(all("vn-central", "overdue=false&"), late));
    }

    @Test
    void pagesGoOnWhereTheLastEndedAndAreOfOneDay() {
        submitted();
        submitted();
        submitted();
        var whole = all("fr-central", "");
        var paged = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = Api.json(new Api("fr-central").get("/v1/worklist?limit=1" + next));
            page.path("items").forEach(paged::add);
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!next.isEmpty());
        assertEquals(whole, paged);
    }

    @Test
    void itIsNarrowedByKindAndByWhatWaits() {
        var request = submitted();
        assertEquals(
                1, of(all("fr-central", "kind=STORED_DATA_ACCESS&"), request).size());
        assertEquals(List.of(), of(all("fr-central", "kind=CONTENT_INTERCEPTION&"), request));
        assertEquals(
                1, of(all("fr-central", "what=ACT&what=EXCHANGE&"), request).size());
        assertEquals(List.of(), of(all("fr-central", "what=OBLIGATION&"), request));
        assertEquals(1, of(all("fr-central", "expedited=true&"), request).size());
        new Api("fr-central").get("/v1/worklist?what=PARTY").then().statusCode(400);
        new Api("fr-central").get("/v1/worklist?cursor=x").then().statusCode(400);
    }

    @Test
    void whatConcludedWaitsForNobody() {
        var request = submitted();
        request.requested().does(acknowledge("BEPI 26/1188"));
        request.requested().does(requestInformation(TimeMachine.today().plusDays(10)));
        request.requesting().does(withdraw());

        assertEquals(List.of(), waiting("vn-central", request));
        assertEquals(List.of(), waiting("fr-central", request));
    }

    private static Dossier submitted() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(submit());
        return request;
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode draft(String state, String language) {
        return org.rogatory.scenario.Drafts.storedData(state, language);
    }

    private static Comparator<JsonNode> order() {
        return Comparator.<JsonNode, Boolean>comparing(i -> !i.path("overdue").asBoolean())
                .thenComparing(i -> !i.path("expedited").asBoolean())
                .thenComparing(
                        i -> i.path("dueOn").isNull() ? "9999" : i.path("dueOn").asText());
    }

    private static List<String> waiting(String caller, Dossier request) {
        return request.as(caller).worklist().told();
    }

    private static List<JsonNode> of(List<JsonNode> all, Dossier request) {
        return new Waiting(all).in(request).items();
    }

    private static List<JsonNode> all(String caller, String query) {
        return Waiting.of(new Api(caller), query).items();
    }
}
