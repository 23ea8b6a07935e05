package org.rogatory.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.ContactPointDeeds.preserve;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.askStatus;
import static org.rogatory.scenario.Deeds.recordAuthorization;
import static org.rogatory.scenario.Deeds.submit;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.Drafts;
import org.rogatory.scenario.TimeMachine;

/** Data that France holds for Viet Nam for sixty days, and that nobody has asked for: SYSTEM lets it go, 42(8). */
record Held(Dossier request) {
    /** The first day on which the period is over. */
    static final int OVER = 61;

    private static final List<String> LET_GO = List.of(
            "SUBMIT REQUESTING",
            "ACKNOWLEDGE REQUESTED",
            "RECORD_AUTHORIZATION REQUESTED",
            "PRESERVE REQUESTED",
            "END SYSTEM");

    static Held forSixtyDays() {
        var request = Dossier.drafted("vn-247", "fr-247", Drafts.preservation("FR", "fr"));
        var today = TimeMachine.today();
        request.requesting().does(submit());
        request.requested().does(acknowledge("PHAROS 26/31"));
        request.requested().does(recordAuthorization(today, today.plusDays(90)));
        request.requested().does(preserve(today, today.plusDays(60)));
        return new Held(request.is("PRESERVED"));
    }

    boolean isLetGo() {
        return request.status().equals("ENDED");
    }

    /** One END by SYSTEM and nothing after it, each act sealed to the one before, and no further act possible. */
    void assertLetGoOnce() {
        request.is("ENDED");
        var told = new ArrayList<String>();
        var previous = "";
        for (var act : request.requested().history()) {
            told.add(act.path("type").asText() + " " + act.path("side").asText());
            assertEquals(told.size(), act.path("number").asInt());
            assertEquals(previous, told.size() == 1 ? "" : act.path("previous").asText());
            previous = act.path("digest").asText();
        }
        assertEquals(LET_GO, told);
        assertEquals(LET_GO.size(), request.view().path("version").asInt());
        assertEquals(previous, request.view().path("head").path("digest").asText());
        request.requesting().mayNot(askStatus()).because("status", "40(1)");
    }
}
