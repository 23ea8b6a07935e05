package org.rogatory.audit;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Api;

/** How many, how they came out, how long it took. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class StatisticsTest {
    /** States that no other test knows. */
    private static final String OURS = "/v1/statistics?requestingState=ZA&requestingState=ZB";

    /** Ten requests of ZA to ZB, one a month, and one back: the n-th took 10 n seconds, and twice and thrice that. */
    @BeforeEach
    void elevenRequests() {
        for (var n = 1; n <= 10; n++) {
            add("EXTRADITION", "ZA", "ZB", "2026-%02d".formatted(n), n < 4 ? "REFUSED" : "CLOSED", 10 * n);
        }
        add("CONFISCATION", "ZB", "ZA", "2025-12", "SUBMITTED", 0);
        Kept.change("insert into refused_on (request_id, ground) select request_id, 'NATIONALITY' from request_times"
                + " where requesting_state = 'ZA' and status = 'REFUSED'");
        Kept.change("insert into refused_on (request_id, ground) select request_id, 'HUMAN_RIGHTS' from request_times"
                + " where requesting_state = 'ZA' and submitted_in = '2026-01'");
    }

    @AfterEach
    void none() {
        Kept.change("delete from refused_on where request_id in"
                + " (select request_id from request_times where requesting_state like 'Z_')");
        Kept.change("delete from request_times where requesting_state like 'Z_'");
    }

    @Test
    void requestsAreToldApartByStatesAndKind() {
        var all = found("oversight", OURS);

        assertEquals(2, all.size());
        var group = all.get(0);
        assertEquals("ZA ZB EXTRADITION", told(group, "requestingState", "requestedState", "kind"));
        assertTrue(group.path("period").isNull());
        assertEquals(10, group.path("requests").asInt());
        assertEquals("CLOSED 7, REFUSED 3", counts(group, "statuses", "status"));
        assertEquals("EXECUTED 7, REFUSED 3", counts(group, "outcomes", "status"));
        assertEquals("HUMAN_RIGHTS 1, NATIONALITY 3", counts(group, "grounds", "ground"));
        assertEquals("10 55 91", told(group.path("toAcknowledge"), "requests", "median", "percentile90"));
        assertEquals("10 110 182", told(group.path("toDecide"), "requests", "median", "percentile90"));
        assertEquals("7 210 282", told(group.path("toExecute"), "requests", "median", "percentile90"));
        var back = all.get(1);
        assertEquals("ZB ZA CONFISCATION 1", told(back, "requestingState", "requestedState", "kind", "requests"));
        assertEquals("0 null null", told(back.path("toAcknowledge"), "requests", "median", "percentile90"));
        assertEquals("", counts(back, "outcomes", "status"));
    }

    @Test
    void whoAsksForNothingInParticularIsToldOfAll() {
        assertTrue(found("oversight", "/v1/statistics?limit=200").stream()
                .anyMatch(group -> told(group, "requestingState", "requests").equals("ZB 1")));
        assertEquals(200, new Api("oversight").get("/v1/statistics").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "&by=YEAR, 2025:1 2026:10",
        "&by=MONTH&kind=CONFISCATION, 2025-12:1",
        "&by=MONTH&submittedFrom=2026-02-01T00:00:00Z&submittedTo=2026-04-01T00:00:00Z, 2026-02:1 2026-03:1",
        "&by=MONTH&by=YEAR&kind=CONFISCATION, 2025-12:1",
        "&by=KIND, null:1 null:10",
        "&by=REQUESTED_STATE&kind=EXTRADITION, null:10",
        "&by=YEAR&kind=CONFISCATION&kind=EXTRADITION, 2025:1 2026:10",
        "&by=YEAR&requestedState=ZA, 2025:1",
        "&kind=NETWORK_24_7, ''",
    })
    void whatIsCountedIsWhatIsAskedFor(String query, String expected) {
        assertEquals(
                expected,
                found("oversight", OURS + query).stream()
                        .map(group -> group.path("period").asText() + ":" + group.path("requests"))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void pagesLeadThroughAllGroupsOnce() {
        var months = new ArrayList<String>();
        var next = "";
        do {
            var page = Api.json(new Api("oversight").get(OURS + "&by=MONTH&by=KIND&limit=4" + next));
            page.path("items").forEach(group -> months.add(told(group, "kind", "period", "requests")));
            next = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());

        assertEquals(11, months.size());
        assertEquals("CONFISCATION 2025-12 1", months.get(0));
        assertEquals("EXTRADITION 2026-10 1", months.get(10));
        assertEquals(11, months.stream().distinct().count());
    }

    @Test
    void anAuditorCountsTheRequestsOfItsOwnState() {
        assertEquals(List.of(), found("fr-auditor", OURS));
        var before = Instant.now();
        AuditedCase.refusedInPart();
        var own = "/v1/statistics?requestingState=VN&requestedState=FR&submittedFrom=" + before;

        for (var caller : List.of("fr-auditor", "vn-auditor", "oversight")) {
            var group = found(caller, own).get(0);
            assertEquals(
                    "VN FR STORED_DATA_ACCESS 1", told(group, "requestingState", "requestedState", "kind", "requests"));
            assertEquals("IN_EXECUTION 1", counts(group, "statuses", "status"));
            assertEquals("", counts(group, "outcomes", "status"));
            assertEquals("ESSENTIAL_INTERESTS 1", counts(group, "grounds", "ground"));
            assertEquals(
                    "1 1 0",
                    group.at("/toAcknowledge/requests") + " " + group.at("/toDecide/requests") + " "
                            + group.at("/toExecute/requests"));
        }
        assertEquals(List.of(), found("de-auditor", own));
    }

    @ParameterizedTest
    @CsvSource({
        "by=COLOUR, by, must be one of",
        "kind=DANCE, kind, must be one of",
        "counterpart=FR, counterpart, is not known",
        "submittedFrom=2026, submittedFrom, must be an instant",
        "submittedFrom=2026-02-02T00:00:00Z&submittedTo=2026-02-01T00:00:00Z, submittedTo, must not be before",
        "limit=0, limit, must be a whole number",
        "cursor=x, cursor, was not given",
    })
    void whatCannotBeCountedIsSaidAtItsParameter(String query, String parameter, String message) {
        new Api("oversight")
                .get("/v1/statistics?" + query)
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem(parameter))
                .body("violations.message", hasItem(startsWith(message)));
    }

    private static void add(String kind, String from, String to, String month, String status, int seconds) {
        var open = status.equals("SUBMITTED");
        Kept.change(("insert into request_times (request_id, kind, requesting_state, requested_state, submitted_at,"
                        + " submitted_in, status, outcome, to_acknowledge, to_decide, to_execute)"
                        + " values"
                        + " ('%s', '%s', '%s', '%s', timestamp with time zone '%s-15 12:00:00Z', '%s', '%s', %s,"
                        + " %s, %s, %s)")
                .formatted(
                        java.util.UUID.randomUUID(),
                        kind,
                        from,
                        to,
                        month,
                        month,
                        status,
                        open ? "null" : status.equals("CLOSED") ? "'EXECUTED'" : "'" + status + "'",
                        open ? "null" : seconds,
                        open ? "null" : 2 * seconds,
                        status.equals("CLOSED") ? 3 * seconds : "null"));
    }

    private static List<JsonNode> found(String caller, String path) {
        return AuditedCase.found(caller, path);
    }

    private static String told(JsonNode node, String... properties) {
        return List.of(properties).stream()
                .map(property -> node.path(property).asText())
                .collect(Collectors.joining(" "));
    }

    private static String counts(JsonNode group, String list, String code) {
        return StreamSupport.stream(group.path(list).spliterator(), false)
                .map(count -> told(count, code, "requests"))
                .collect(Collectors.joining(", "));
    }
}
