package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

@QuarkusIntegrationTest
class RetrievalsIT extends OnPostgres {
    private static final int MANY = 12;

    @Test
    void ofManyWhoAreFirstAtOnceOneIs() throws Exception {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().post("/acts", Deeds.submit());
        var callers = List.of("fr-central", "fr-police");

        var answers = Together.times(
                MANY, i -> request.as(callers.get(i % callers.size())).get(""));

        answers.forEach(answer -> assertEquals(200, answer.statusCode(), answer::asString));
        var kept = Api.json(request.requesting().get("/retrievals")).path("items");
        assertEquals(1, kept.size());
        assertEquals(
                List.of(kept.at("/0/authority").asText()),
                rows("select retrieved_by from retrieval where request_id = ?", request, row -> row.getString(1)));
    }
}
