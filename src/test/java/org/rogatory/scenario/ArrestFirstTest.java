package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;
import static org.rogatory.scenario.ExtraditionDeeds.release;
import static org.rogatory.scenario.ExtraditionDeeds.reportArrest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 5: Brazil arrests at the word of INTERPOL, and the formal request follows. */
@QuarkusTest
@DisplayName("5. Arrest first")
class ArrestFirstTest extends Scenario {
    @Test
    @DisplayName("37(10): by INTERPOL without prior agreement; received on day 31, the formal request takes its place")
    void theFormalRequestTakesThePlaceOfTheArrest() {
        var arrest = arrestedInRecife();
        assertEquals(inDays(40).toString(), formalRequest(arrest).path("dueOn").asText());
        TimeMachine.daysPass(31);
        var extradition = formalRequestAfter(arrest);
        extradition.requesting().does(submit());
        arrest.is("IN_CUSTODY");

        var received = extradition.requested().does(acknowledge("DRCI 2026/90"));

        arrest.is("CONVERTED");
        extradition.is("RECEIVED");
        assertTrue(received.path("effects").toString().contains("\"act\":\"CONVERT\""), received::toPrettyString);
        assertEquals(extradition.id(), arrest.view().path("followedBy").get(0).asText());
        assertEquals(4, formalRequest(arrest).path("settledBy").asInt());
    }

    @Test
    @DisplayName("37(10): a formal request that was received before the arrest takes its place as well")
    void theFormalRequestComesBeforeTheArrest() {
        var arrest = byInterpol();
        arrest.requested().does(acknowledge("DRCI 2026/81"));
        var extradition = formalRequestAfter(arrest);
        extradition.requesting().does(submit());
        extradition.requested().does(acknowledge("DRCI 2026/82"));

        arrest.is("CONVERTED");
        arrest.requested().mayNot(reportArrest(today())).because("status", "40(1)");
    }

    @Test
    @DisplayName("37(10): it does so at once where the arrest is acknowledged after it")
    void theArrestIsAcknowledgedAfterTheFormalRequest() {
        var arrest = byInterpol();
        var extradition = formalRequestAfter(arrest);
        extradition.requesting().does(submit());
        extradition.requested().does(acknowledge("DRCI 2026/82"));
        arrest.is("SUBMITTED");

        var acknowledged = arrest.requested().does(acknowledge("DRCI 2026/81"));

        assertEquals("RECEIVED", acknowledged.path("statusAfter").asText());
        arrest.is("CONVERTED");
        var history = arrest.requesting().history();
        assertEquals(3, history.size());
        assertEquals("CONVERT", history.get(2).path("type").asText());
        assertEquals("SYSTEM", history.get(2).path("side").asText());
    }

    @Test
    @DisplayName("37(10): nothing comes in the State's 40 days: the person goes free, and nobody asks why")
    void nothingComesAndThePersonGoesFree() {
        var arrest = arrestedInRecife();
        var due = "OBLIGATION SEND_FORMAL_REQUEST " + inDays(40);
        assertEquals(List.of(due), arrest.requesting().worklist().told());
        TimeMachine.daysPass(40);
        assertEquals(List.of(), arrest.requesting().worklist().overdue());
        TimeMachine.daysPass(1);
        assertEquals(List.of(due), arrest.requesting().worklist().told());
        assertEquals(
                List.of("SEND_FORMAL_REQUEST"), arrest.requesting().worklist().overdue());

        assertTrue(formalRequest(arrest).path("settledBy").isNull());
        arrest.requesting().mayNot(release(today())).because("side", "40(12)");
        arrest.requested().does(release(today()));

        arrest.is("RELEASED");
        assertEquals(List.of(), arrest.requesting().worklist().told());
        var extradition = formalRequestAfter(arrest);
        extradition.requesting().does(submit());
        extradition.requested().does(acknowledge("DRCI 2026/99"));
        arrest.is("RELEASED");
        extradition.is("RECEIVED");
    }

    @Test
    @DisplayName("37(10): an arrest without urgency is none")
    void anArrestWithoutUrgencyIsNone() {
        var text = Drafts.provisionalArrest();
        text.remove("urgency");

        drafted("pt-central", "br-central", text).requesting().mayNot(submit()).because("particulars", "37(10)");
    }

    @Test
    @DisplayName("40(26): an arrest that is no longer wanted is withdrawn, and the formal request no longer due")
    void anArrestIsWithdrawn() {
        var arrest = arrestedInRecife();
        arrest.requesting().does(withdraw());

        arrest.is("WITHDRAWN");
        assertTrue(formalRequest(arrest).path("lapsed").asBoolean());
    }

    private Dossier byInterpol() {
        var arrest = drafted("pt-central", "br-central", Drafts.provisionalArrest());
        arrest.requesting().does(submit());
        return arrest;
    }

    private Dossier arrestedInRecife() {
        var arrest = byInterpol();
        arrest.requested().does(acknowledge("DRCI 2026/81"));
        arrest.requested().does(reportArrest(today()));
        arrest.is("IN_CUSTODY");
        return arrest;
    }

    private Dossier formalRequestAfter(Dossier arrest) {
        var text = Drafts.extradition("BR", "pt", "DIPLOMATIC");
        text.putArray("followsUp").add(arrest.id());
        return extradition("pt-central", "br-central", text);
    }

    private static JsonNode formalRequest(Dossier arrest) {
        return arrest.one("obligations", "o1");
    }
}
