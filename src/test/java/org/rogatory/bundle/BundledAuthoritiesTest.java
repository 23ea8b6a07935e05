package org.rogatory.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rogatory.log.Placed;
import org.rogatory.registry.SigningKey;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.Scenario;
import org.rogatory.scenario.TimeMachine;
import org.rogatory.verify.Layout;

/** What a bundle tells of the authorities that sign their acts. */
@QuarkusTest
class BundledAuthoritiesTest extends Scenario {
    @Test
    void sinceWhenAnAuthoritySignsAllItDoesIsInIt() throws Exception {
        TimeMachine.itIs("2034-03-03");
        var depositary = new Api("depositary");
        var court = new HashMap<String, Object>(Map.of(
                "state",
                "FR",
                "name",
                "Cour d'appel de Rennes",
                "functions",
                List.of("COMPETENT"),
                "languages",
                List.of("fr"),
                "channels",
                List.of("CENTRAL"),
                "address",
                "Rennes",
                "availability",
                "always",
                "publicKeys",
                List.of(SigningKey.p256("one").registered(Map.of())),
                "signedOnly",
                true));
        var registered = depositary.post("/v1/authorities", court);
        assertEquals(201, registered.statusCode(), registered::asString);
        var path = registered.header("Location");
        for (var only : List.of(false, true)) {
            TimeMachine.daysPass(1);
            court.put("signedOnly", only);
            assertEquals(200, depositary.put(path, court, path).statusCode());
        }

        Dossier.ofStoredData("vn-central", "fr-central", "fr").requesting().does(Deeds.submit());
        Placed.all();

        var file = Taken.by("fr-auditor", "from=2034-03-03T00:00:00Z&to=2034-03-04T00:00:00Z")
                .json(Layout.AUTHORITIES);
        var periods = StreamSupport.stream(file.path("items").spliterator(), false)
                .filter(authority -> path.endsWith(authority.path("id").asText()))
                .findFirst()
                .orElseThrow()
                .path("signedOnlyDuring");

        assertEquals(2, periods.size(), periods::toString);
        assertTrue(periods.at("/0/from").asText().startsWith("2034-03-03T09:01"), periods::toString);
        assertTrue(periods.at("/0/until").asText().startsWith("2034-03-04T09:00"), periods::toString);
        assertTrue(periods.at("/1/from").asText().startsWith("2034-03-05T09:01"), periods::toString);
        assertFalse(periods.get(1).has("until"), periods::toString);
    }
}
