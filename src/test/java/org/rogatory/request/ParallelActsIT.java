package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;

@QuarkusIntegrationTest
class ParallelActsIT extends OnPostgres {
    private static final int MANY = 60;

    @Test
    void sixtyActsAtOnceAreSixtyActsOneAfterTheOther() throws Exception {
        var request = takenUp();
        var before = StoredAct.of(request).size();
        var callers = List.of("vn-central", "vn-central-2");

        var began = System.nanoTime();
        var answers = Together.times(
                MANY, i -> request.as(callers.get(i % callers.size())).post("/acts", Deeds.askStatus()));

        var took = (System.nanoTime() - began) / 1_000_000;
        answers.forEach(ParallelActsIT::assertAnswered);
        var accepted = answers.stream().filter(a -> a.statusCode() == 201).toList();
        System.out.printf("%d of %d parallel acts on one request accepted in %d ms%n", accepted.size(), MANY, took);
        assertTrue(accepted.size() > 1, "one at least had to wait for another");
        var acts = StoredAct.of(request);
        StoredAct.assertIntact(acts);
        assertEquals(before + accepted.size(), acts.size());
        assertEquals(
                accepted.size(),
                accepted.stream()
                        .map(a -> Api.json(a).path("number"))
                        .distinct()
                        .count());
        assertEquals(acts.size(), request.view().path("version").asInt());
        assertEquals(accepted.size(), request.view().path("obligations").size());
    }

    /** It is on record, or it is told as a problem that it is not and why. */
    private static void assertAnswered(Response answer) {
        if (answer.statusCode() != 201) {
            assertTrue(List.of(409, 503).contains(answer.statusCode()), answer::asString);
            assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType);
        }
    }
}
