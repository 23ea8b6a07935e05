package org.rogatory.request;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.rogatory.problem.ProblemType.INVALID_PARAMETER;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** Lists are read page by page, and a place in one is nobody else's place in another. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class ListsTest {
    private static final String FOREIGN = "was not given to this caller for this list and filter";
    private final String mark = "L" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aListIsWalkedNewestFirstAndNothingIsTwiceOrMissing() {
        var made = marked(5);

        var walked = new ArrayList<String>();
        for (var page = list(VN, "&limit=2"); page != null; page = next(VN, page)) {
            walked.addAll(page.path("items.id"));
        }

        assertEquals(reversed(made), walked);
    }

    @Test
    void whatComesInWhileOneReadsDoesNotShiftThePages() {
        var made = marked(4);
        var first = list(VN, "&limit=2");
        marked(2);

        var second = next(VN, first);

        assertEquals(List.of(made.get(1), made.get(0)), second.path("items.id"));
        assertNull(next(VN, second));
    }

    @Test
    void theLinkLeadsToTheNextPage() {
        marked(3);
        var first = list(VN, "&limit=2&status=DRAFT&status=SUBMITTED");
        var link = first.header("Link");

        var second = VN.get(link.substring(1, link.indexOf('>')));

        assertEquals("; rel=\"next\"", link.substring(link.indexOf('>') + 1));
        second.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void aCursorLeadsNowhereForOthersOrInOtherLists() {
        marked(3);
        var cursor = list(VN, "&limit=1").<String>path("next");
        var id = Cases.concluded();
        var acts = VN.get(Desk.acts(id) + "?limit=1").<String>path("next");

        foreign(new Desk("vn-central-2"), "/v1/requests?ownReference=" + mark + "&cursor=" + cursor);
        foreign(VN, "/v1/requests?cursor=" + cursor);
        foreign(VN, "/v1/requests?ownReference=" + mark + "&kind=STORED_DATA_ACCESS&cursor=" + cursor);
        foreign(VN, Desk.acts(id) + "?cursor=" + cursor);
        foreign(VN, Desk.path(id) + "/documents?cursor=" + acts);
        foreign(VN, Desk.acts(Cases.concluded()) + "?cursor=" + acts);
        foreign(FR, Desk.acts(id) + "?cursor=" + acts);
        foreign(VN, "/v1/requests?cursor=" + acts);
    }

    @Test
    void anEditedCursorIsRefused() {
        marked(2);
        var cursor = list(VN, "&limit=1").<String>path("next");
        for (int place = cursor.length() - 1; place >= 0; place -= 7) {
            var other = cursor.charAt(place) == 'A' ? 'B' : 'A';
            var edited = cursor.substring(0, place) + other + cursor.substring(place + 1);
            foreign(VN, "/v1/requests?ownReference=" + mark + "&cursor=" + edited);
        }
        for (var made : List.of("x", "", "AAAA", Cases.UNKNOWN, cursor + "A", cursor.substring(3), "%22%22", "../..")) {
            foreign(VN, "/v1/requests?ownReference=" + mark + "&cursor=" + made);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "many", "5.0", "1e1", "", "99999999999", "0x10"})
    void aLimitIsAWholeNumberFromOneToTwoHundred(String limit) {
        var id = Cases.draft();
        for (var list : List.of("/v1/requests", Desk.acts(id), Desk.path(id) + "/documents")) {
            problem(INVALID_PARAMETER, VN.get(list + "?limit=" + limit)).body("violations[0].parameter", is("limit"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "q=x, q",
        "Kind=STORED_DATA_ACCESS, Kind",
        "kind=NOPE, kind",
        "kind=, kind",
        "status=draft, status",
        "status=DRAFT&status=OPEN, status",
        "phase=DONE&phase=, phase",
        "measureType=NOPE, measureType",
        "legalBasis=LAW, legalBasis",
        "createdFrom=2026-01-01, createdFrom",
        "createdTo=yesterday, createdTo",
        "submittedFrom=2026-02-30T00:00:00Z, submittedFrom",
        "changedFrom=2026-01-01T00:00:00Z&changedFrom=2026-01-02T00:00:00Z, changedFrom",
        "overdue=maybe, overdue",
        "overdue=1, overdue",
        "overdue=true&overdue=true, overdue",
        "limit=1&limit=2, limit",
        "ownReference=%00, ownReference",
        "counterpart=%E2%80%AE, counterpart",
    })
    void whatIsNoFilterIsRefused(String query, String parameter) {
        problem(INVALID_PARAMETER, VN.get("/v1/requests?" + query)).body("violations[0].parameter", is(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/acts/1", "/available-acts", "/related", "/documents", "/acts", "/check"})
    void noOperationTakesAParameterThatItDoesNotKnow(String path) {
        var id = Cases.submitted();
        var answer = path.equals("/check")
                ? VN.post(Desk.path(id) + path + "?x=1", Cases.SUBMIT)
                : VN.get(Desk.path(id) + path + "?x=1");

        problem(INVALID_PARAMETER, answer).body("violations[0].parameter", is("x"));
    }

    @Test
    void aHistoryIsReadInOrderAndFromAnyPlace() {
        var id = Cases.executed();

        assertEquals(List.of(1, 2), VN.get(Desk.acts(id) + "?limit=2").path("items.number"));
        assertEquals(List.of(5, 6), VN.get(Desk.acts(id) + "?after=4").path("items.number"));
        assertEquals(List.of(), VN.get(Desk.acts(id) + "?after=99").path("items.number"));
        var second = next(VN, VN.get(Desk.acts(id) + "?limit=4"));
        assertEquals(List.of(5, 6), second.path("items.number"));
        problem(INVALID_PARAMETER, VN.get(Desk.acts(id) + "?after=two"));
    }

    private List<String> marked(int count) {
        var made = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            made.add(Cases.draft(VN, Cases.storedData().put("ownReference", mark)));
        }
        return made;
    }

    private Response list(Desk desk, String query) {
        var answer = desk.get("/v1/requests?ownReference=" + mark + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response next(Desk desk, Response page) {
        var link = page.header("Link");
        return link == null ? null : desk.get(link.substring(1, link.indexOf('>')));
    }

    private static void foreign(Desk desk, String path) {
        problem(INVALID_PARAMETER, desk.get(path))
                .body("violations[0].parameter", is("cursor"))
                .body("violations[0].message", is(FOREIGN));
    }

    private static List<String> reversed(List<String> made) {
        var reversed = new ArrayList<>(made);
        Collections.reverse(reversed);
        return reversed;
    }
}
