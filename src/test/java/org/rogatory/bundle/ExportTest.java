package org.rogatory.bundle;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.verify.Attack.CHECKPOINT_UNSEEN;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.document.KeptBytes;
import org.rogatory.log.Evidence;
import org.rogatory.log.Placed;
import org.rogatory.log.TestWitness;
import org.rogatory.problem.ProblemException;
import org.rogatory.proof.Node;
import org.rogatory.registry.SigningAuthorities;
import org.rogatory.request.AuditedRequests;
import org.rogatory.scenario.AccordDeeds;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.Drafts;
import org.rogatory.scenario.Scenario;
import org.rogatory.scenario.TimeMachine;
import org.rogatory.verify.Brought;
import org.rogatory.verify.Layout;

/** What an auditor takes away: its own State's record as it was hashed, of the other's inner life digests alone. */
@QuarkusTest
class ExportTest extends Scenario {
    private static final Exports.Wanted NOTHING_ELSE = new Exports.Wanted(Optional.empty(), false);
    private static String asked = "";

    @Inject
    AuditedRequests requests;

    @Inject
    SigningAuthorities authorities;

    @Inject
    Evidence log;

    @Inject
    KeptBytes bytes;

    @Inject
    Clock clock;

    @TempDir
    Path folder;

    private static final String COURT = "019b8b87-9800-7004-8000-000000004652";

    @Test
    void theRecordOfARequestHoldsByItselfAndHidesWhatTheOtherSideKeeps() throws Exception {
        var request = entrusted();

        var french = Taken.by("fr-auditor", "request=" + request.id()).assertHolds(Brought.nothing());
        var vietnamese = Taken.by("vn-auditor", "request=" + request.id()).assertHolds(Brought.nothing());

        assertFalse(french.listed(request.id(), 4).path("hidden").asBoolean());
        assertTrue(french.everything().contains("ENTRUST"));
        assertTrue(vietnamese.listed(request.id(), 4).path("hidden").asBoolean());
        assertFalse(vietnamese.everything().contains("ENTRUST"));
        assertFalse(vietnamese.everything().contains(COURT));
        assertFalse(vietnamese.everything().contains("\"EXECUTE\""), "an obligation of the other side alone");
        vietnamese.assertHolds(french.held());
        if (Node.isThere()) {
            var file = java.nio.file.Files.write(folder.resolve("french.zip"), french.bytes());
            assertEquals(List.of("valid"), Node.says("bundle.mjs", folder, file.toString()));
        }
    }

    @Test
    void itHasOnlyWhatHasAPlaceInTheLogAndSaysWhatWaits() {
        var request = entrusted();
        request.requesting().does(Deeds.askStatus());

        var early = Taken.by("fr-auditor", "request=" + request.id()).assertHolds(Brought.nothing());
        assertEquals(
                1,
                early.json(Layout.request(request.id()) + Layout.REQUEST)
                        .path("waiting")
                        .asInt());

        Placed.all();
        var since = "&since=" + early.size();
        var late = Taken.by("fr-auditor", "request=" + request.id() + since).assertHolds(early.held());
        assertEquals("GIVEN", late.listed(request.id(), 5).path("content").asText());
        assertArrayEquals(early.files().get(Layout.CHECKPOINT), late.files().get(Layout.EARLIER));
    }

    @Test
    void whatTheRegistrarErasesIsGoneAndTheOldAndTheNewBundleHold() {
        var request = entrusted();
        var before = Taken.by("fr-auditor", "request=" + request.id());
        assertTrue(before.files().containsKey(Layout.request(request.id()) + Layout.content(2)));

        request.as("fr-registrar")
                .does(Deed.of("ERASE_CONTENT").with("acts", List.of(2)).with("ground", "The time limit has passed."));
        Placed.all();

        var after = Taken.by("fr-auditor", "request=" + request.id() + "&since=" + before.size());
        after.assertHolds(before.held());
        before.assertHolds(Brought.nothing());
        assertEquals("ERASED", after.listed(request.id(), 2).path("content").asText());
        assertFalse(after.files().containsKey(Layout.request(request.id()) + Layout.content(2)));
        assertArrayEquals(
                before.files().get(Layout.request(request.id()) + Layout.act(2)),
                after.files().get(Layout.request(request.id()) + Layout.act(2)));
    }

    @Test
    void whatLiesSealedIsWithheldUntilTheRestrictionsAreAccepted() {
        var request = Dossier.drafted("vn-police", "fr-police", Drafts.of("spontaneous-information"));
        request.requesting().does(Deeds.submit());
        Placed.all();

        var sealed = Taken.by("fr-auditor", "request=" + request.id()).assertHolds(Brought.nothing());
        assertEquals("WITHHELD", sealed.listed(request.id(), 1).path("content").asText());
        assertFalse(sealed.everything().contains("credentials of a hospital in Lille"));
        assertTrue(Taken.by("vn-auditor", "request=" + request.id())
                .everything()
                .contains("credentials of a hospital in Lille"));

        request.requested().does(AccordDeeds.acceptInformation());
        Placed.all();
        assertTrue(Taken.by("fr-auditor", "request=" + request.id())
                .assertHolds(Brought.nothing())
                .everything()
                .contains("credentials of a hospital in Lille"));
    }

    @Test
    void aPeriodHasTheWholeHistoryOfEachRequestInWhichSomethingWasDone() {
        TimeMachine.itIs("2031-03-03");
        var first = entrusted();
        var second = entrusted();
        TimeMachine.daysPass(1);
        first.requesting().does(Deeds.askStatus());
        Placed.all();

        var day = "from=2031-03-04T00:00:00Z&to=2031-03-05T00:00:00Z";
        var french = Taken.by("fr-auditor", day).assertHolds(Brought.nothing());
        assertEquals(5, acts(french, first));
        assertFalse(french.files().containsKey(Layout.request(second.id()) + Layout.REQUEST));

        var both = Taken.by("fr-auditor", "from=2031-03-03T00:00:00Z&to=2031-03-05T00:00:00Z");
        assertEquals(5, acts(both.assertHolds(Brought.nothing()), first));
        assertEquals(4, acts(both, second));
        var german = Taken.by("de-auditor", day).assertHolds(Brought.nothing());
        assertTrue(german.files().keySet().stream().noneMatch(file -> file.startsWith(Layout.REQUESTS)));
    }

    @Test
    void oversightTakesDigestsAloneOfAll() {
        TimeMachine.itIs("2032-03-03");
        var request = entrusted();

        for (var query : List.of("request=" + request.id(), "from=2032-03-03T00:00:00Z&to=2032-03-04T00:00:00Z")) {
            var taken = Taken.by("oversight", query).assertHolds(Brought.nothing());
            assertEquals(4, acts(taken, request));
            assertTrue(taken.files().keySet().stream()
                    .noneMatch(file -> file.contains(Layout.CONTENT) || file.matches(".*/acts/\\d+\\.json")));
        }
    }

    @Test
    void whoeverCosignedTheCheckpointIsInIt() {
        var request = entrusted();
        var witness = TestWitness.registered();
        var wanted = new Brought(Set.of(), Optional.empty(), List.of(), Set.of(witness.key()), 1);
        var query = "request=" + request.id();
        var before = Taken.by("fr-auditor", query);
        assertEquals(CHECKPOINT_UNSEEN, before.judged(wanted).findings().get(0).attack());

        var cosigned = given().header("Authorization", witness.bearer())
                .contentType("text/plain; charset=UTF-8")
                .body(witness.cosigns(before.checkpoint().text(), TimeMachine.now()) + "\n")
                .post("/v1/log/cosignatures");

        assertEquals(204, cosigned.statusCode(), cosigned::asString);
        Taken.by("fr-auditor", query).assertHolds(wanted);
    }

    @Test
    void itIsAFileThatNobodyKeeps() {
        var request = entrusted();

        var answer = new Api("fr-auditor").get("/v1/audit/export?request=" + request.id());

        assertEquals("application/zip", answer.contentType());
        assertEquals("attachment; filename=\"bundle.zip\"", answer.header("Content-Disposition"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', from",
        "?from=2026-05-04T00:00:00Z, to",
        "?to=2026-05-04T00:00:00Z, from",
        "?request=REQUEST&from=2026-05-04T00:00:00Z, request",
        "?from=2026-05-04T00:00:00Z&to=2026-05-04T00:00:00Z, to",
        "?from=2026-05-05T00:00:00Z&to=2026-05-04T00:00:00Z, to",
        "?from=yesterday&to=2026-05-04T00:00:00Z, from",
        "?request=1, request",
        "?request=REQUEST&since=0, since",
        "?request=REQUEST&since=1, since",
        "?request=REQUEST&since=1000000, since",
        "?request=REQUEST&since=3.5, since",
        "?request=REQUEST&after=1, after",
    })
    void whatIsNotAskedWellIsToldWhere(String query, String parameter) {
        asked = asked.isEmpty() ? entrusted().id() : asked;

        var answer = new Api("fr-auditor").get("/v1/audit/export" + query.replace("REQUEST", asked));

        assertEquals(400, answer.statusCode(), answer::asString);
        assertEquals(parameter, Api.json(answer).at("/violations/0/parameter").asText(), answer::asString);
    }

    @Test
    void aPeriodWithMoreActsThanABundleMayHaveIsRefused() {
        TimeMachine.itIs("2033-03-03");
        entrusted();
        var secretariat = new Caller("issuer", "secretariat", Optional.empty(), Set.of(Role.OVERSIGHT));
        var from = Instant.parse("2033-03-03T00:00:00Z");
        var to = Instant.parse("2033-03-04T00:00:00Z");

        exports(4).ofPeriod(secretariat, from, to, NOTHING_ELSE);
        var refused =
                assertThrows(ProblemException.class, () -> exports(3).ofPeriod(secretariat, from, to, NOTHING_ELSE));

        assertEquals(400, refused.problem().type().status());
    }

    @Test
    void whatIsNotSeenIsNotThere() {
        var request = entrusted();
        var draft = Dossier.ofStoredData("vn-central", "fr-central", "fr");

        for (var query : List.of(draft.id(), UUID.randomUUID().toString())) {
            assertEquals(404, status("vn-auditor", query));
            assertEquals(404, status("oversight", query));
        }
        assertEquals(404, status("de-auditor", request.id()));
        assertEquals(403, status("fr-central", request.id()));
        assertEquals(403, status("fr-registrar", request.id()));
    }

    private Exports exports(int acts) {
        return new Exports(requests, authorities, log, clock, bytes, acts, new MemorySize(BigInteger.TEN));
    }

    private static int status(String caller, String request) {
        return new Api(caller).get("/v1/audit/export?request=" + request).statusCode();
    }

    private static int acts(Taken taken, Dossier request) {
        return taken.json(Layout.request(request.id()) + Layout.REQUEST)
                .path("acts")
                .size();
    }

    /** Submitted, acknowledged, taken up and entrusted to a court, and all of it in the log. */
    private Dossier entrusted() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
        request.requested().does(Deeds.takeUp());
        request.requested().does(Deeds.entrust(COURT, TimeMachine.today().plusDays(20), "m1"));
        Placed.all();
        return request;
    }
}
