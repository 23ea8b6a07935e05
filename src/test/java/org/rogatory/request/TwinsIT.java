package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Drafts;

@QuarkusIntegrationTest
class TwinsIT extends OnPostgres {
    private static final int TRIES = 5;

    @Test
    void twoEqualActsAtOnceAreOneAct() throws Exception {
        var request = takenUp();
        var path = "/v1/requests/" + request.id() + "/acts";
        for (var tries = 1; tries <= TRIES; tries++) {
            var key = UUID.randomUUID().toString();

            var twins = Together.times(
                    2, i -> new Api("vn-central").post(path, Deeds.askStatus().body(), key));

            assertOneAndItsReplay(twins);
            assertEquals(3 + tries, StoredAct.of(request).size());
        }
        StoredAct.assertIntact(StoredAct.of(request));
    }

    @Test
    void twoEqualDraftsAtOnceAreOneDraft() throws Exception {
        for (var tries = 1; tries <= TRIES; tries++) {
            var key = UUID.randomUUID().toString();
            var text = Drafts.storedData("FR", "fr").put("ownReference", key);

            var twins = Together.times(2, i -> new Api("vn-central").post("/v1/requests", text, key));

            assertOneAndItsReplay(twins);
            var found = Api.json(new Api("vn-central").get("/v1/requests?ownReference=" + key));
            assertEquals(1, found.path("items").size());
        }
    }

    private static void assertOneAndItsReplay(List<Response> twins) {
        twins.forEach(twin -> assertEquals(201, twin.statusCode(), twin::asString));
        assertEquals(Api.json(twins.get(0)), Api.json(twins.get(1)));
        for (var header : List.of("Location", "ETag")) {
            assertEquals(twins.get(0).header(header), twins.get(1).header(header));
        }
        assertEquals(
                1,
                twins.stream()
                        .filter(twin -> "true".equals(twin.header("Idempotency-Replayed")))
                        .count());
    }
}
