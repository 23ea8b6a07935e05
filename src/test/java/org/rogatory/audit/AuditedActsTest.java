package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.audit.AuditedCase.ACTS;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deed;

/** What auditors find of acts. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class AuditedActsTest {
    private static AuditedCase audited;

    @BeforeEach
    void aCase() {
        if (audited == null) {
            audited = AuditedCase.refusedInPart();
        }
    }

    @Test
    void theOwnStatesAuditorFindsEveryActNewestFirst() {
        assertEquals(reversed(ACTS), audited.types("fr-auditor", ""));
        assertEquals(List.of(), audited.types("de-auditor", ""));
        var refusal = audited.acts("fr-auditor", "").get(0);
        assertEquals(audited.request().id(), refusal.path("request").asText());
        assertEquals(7, refusal.path("number").asInt());
        assertEquals("fr-central", refusal.at("/officer/subject").asText());
        assertEquals(TestIssuer.ISSUER, refusal.at("/officer/issuer").asText());
        assertEquals(AuditedCase.MINISTRY_IN_PARIS, refusal.path("authority").asText());
        assertEquals("[\"ESSENTIAL_INTERESTS\"]", refusal.path("grounds").toString());
        var told = audited.request().requested().history().get(6);
        for (var same : List.of("at", "statusBefore", "statusAfter", "side", "number")) {
            assertEquals(told.path(same), refusal.path(same));
        }
    }

    @Test
    void ofTheOtherSidesInternalStepNothingIsTold() {
        var seen = audited.acts("vn-auditor", "");

        assertEquals(
                List.of(
                        "REFUSE",
                        "CLOSE_CONSULTATION",
                        "STATE_VIEWS",
                        "OPEN_CONSULTATION",
                        "-",
                        "ACKNOWLEDGE",
                        "SUBMIT"),
                audited.types("vn-auditor", ""));
        var hidden = seen.get(4);
        assertTrue(hidden.path("hidden").asBoolean() && hidden.path("ownSide").asBoolean());
        for (var untold : List.of("act", "side", "authority", "officer", "statusBefore")) {
            assertTrue(hidden.path(untold).isNull(), untold);
        }
        assertFalse(seen.toString().contains("ENTRUST") || seen.toString().contains("fr-central"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&act=ENTRUST",
                "&officer=fr-central-2",
                "&officer=fr-central",
                "&authority=" + AuditedCase.COURT_OF_PARIS,
                "&act=ENTRUST&counterpart=FR",
            })
    void ofTheOtherSideNothingIsFoundByWhatIsNotTold(String filter) {
        assertEquals(List.of(), audited.types("vn-auditor", filter));
    }

    @ParameterizedTest
    @CsvSource({
        "&act=REFUSE, REFUSE",
        "&act=REFUSE&act=SUBMIT, REFUSE SUBMIT",
        "&act=ENTRUST, ENTRUST",
        "&ground=ESSENTIAL_INTERESTS, REFUSE OPEN_CONSULTATION",
        "&ground=HUMAN_RIGHTS, ''",
        "&ground=HUMAN_RIGHTS&ground=ESSENTIAL_INTERESTS&act=REFUSE, REFUSE",
        "&officer=fr-central-2, ENTRUST",
        "&officer=vn-central, ''",
        "&authority=" + AuditedCase.MINISTRY_IN_HANOI + ", STATE_VIEWS SUBMIT",
        "&counterpart=VN&act=SUBMIT, SUBMIT",
        "&counterpart=FR, ''",
        "&requestingState=VN&requestedState=FR&act=SUBMIT, SUBMIT",
        "&requestingState=FR, ''",
        "&requestedState=DE&requestedState=FR&act=SUBMIT, SUBMIT",
        "&kind=EXTRADITION, ''",
        "&kind=EXTRADITION&kind=STORED_DATA_ACCESS&act=SUBMIT, SUBMIT",
        "&atFrom=2999-01-01T00:00:00Z, ''",
        "&atTo=2026-01-01T00:00:00Z, ''",
        "&atFrom=2026-01-01T00:00:00Z&atTo=2999-01-01T00:00:00Z&act=SUBMIT, SUBMIT",
    })
    void actsAreFoundByWhatIsToldOfThem(String filter, String found) {
        var expected =
                Stream.of(found.split(" ")).filter(type -> !type.isEmpty()).toList();
        assertEquals(expected, audited.types("fr-auditor", filter));
    }

    @Test
    void timesAreFromAndBefore() {
        var acts = audited.acts("fr-auditor", "");
        var from = acts.get(3).path("at").asText();
        var to = acts.get(0).path("at").asText();

        assertEquals(
                List.of("CLOSE_CONSULTATION", "STATE_VIEWS", "OPEN_CONSULTATION"),
                audited.types("fr-auditor", "&atFrom=" + from + "&atTo=" + to));
    }

    @Test
    void pagesLeadThroughAllOnce() {
        var path = "/v1/audit/acts?request=" + audited.request().id() + "&limit=3";
        var numbers = new ArrayList<Integer>();
        var next = "";
        do {
            var answer = new Api("fr-auditor").get(path + next);
            var page = Api.json(answer);
            page.path("items").forEach(act -> numbers.add(act.path("number").asInt()));
            next = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
            assertEquals(next.isEmpty(), answer.header("Link") == null);
        } while (!next.isEmpty());

        assertEquals(List.of(7, 6, 5, 4, 3, 2, 1), numbers);
    }

    /** Of a hundred acts that are placed at once as of one. */
    @Test
    void whatWasTakenUpIsNotTakenUpAgain() {
        var before = audited.acts("fr-auditor", "");

        UpToDate.now();
        UpToDate.takeUp();

        assertEquals(before, audited.acts("fr-auditor", ""));
    }

    @Test
    void whoseContentIsErasedNobodyIsNamedFor() {
        var erased = AuditedCase.refusedInPart();
        var erasure = Deed.of("ERASE_CONTENT").with("acts", List.of(2, 3)).with("ground", "The time limit has passed.");
        AuditedCase.does(erased.request(), "fr-registrar", erasure);
        assertEquals(1, erased.types("fr-auditor", "&officer=fr-central-2").size());

        UpToDate.now();

        assertEquals(List.of(), erased.types("fr-auditor", "&officer=fr-central-2"));
        var acts = erased.acts("fr-auditor", "");
        assertEquals(List.of(5, 6), places(acts, act -> act.path("erased").asBoolean()));
        assertEquals(
                List.of(3, 5, 6, 7), places(acts, act -> act.path("officer").isNull()));
        assertEquals("ENTRUST", acts.get(5).path("act").asText());
        assertEquals(
                List.of(6),
                places(erased.acts("vn-auditor", ""), act -> act.path("erased").asBoolean()));
    }

    private static List<Integer> places(List<JsonNode> acts, java.util.function.Predicate<JsonNode> wanted) {
        return java.util.stream.IntStream.range(0, acts.size())
                .filter(place -> wanted.test(acts.get(place)))
                .boxed()
                .toList();
    }

    private static List<String> reversed(List<String> acts) {
        var reversed = new ArrayList<>(acts);
        Collections.reverse(reversed);
        return reversed;
    }
}
