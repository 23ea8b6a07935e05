package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** A request of which France refuses a part, after steps of its own, and what auditors find of it. */
record AuditedCase(Dossier request) {
    static final String COURT_OF_PARIS = "019b8b87-9800-7004-8000-000000004652";
    static final String MINISTRY_IN_PARIS = "019b8b87-9800-7001-8000-000000004652";
    static final String MINISTRY_IN_HANOI = "019b8b87-9800-7001-8000-00000000564e";

    /** Its acts in their order; ENTRUST is France's internal step. */
    static final List<String> ACTS = List.of(
            "SUBMIT", "ACKNOWLEDGE", "ENTRUST", "OPEN_CONSULTATION", "STATE_VIEWS", "CLOSE_CONSULTATION", "REFUSE");

    static AuditedCase refusedInPart() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        does(request, "vn-central", Deeds.submit());
        does(request, "fr-central", Deeds.acknowledge("BEPI 26/1188"));
        does(request, "fr-central-2", Deeds.entrust(COURT_OF_PARIS, soon));
        does(request, "fr-central", Deeds.consultOnRefusal("ESSENTIAL_INTERESTS", soon, "m2"));
        does(request, "vn-central", Deeds.stateViews("x1"));
        does(request, "fr-central", Deeds.closeConsultation("x1"));
        does(request, "fr-central", Deeds.refuse("ESSENTIAL_INTERESTS", "m2"));
        UpToDate.now();
        return new AuditedCase(request);
    }

    static void does(Dossier request, String caller, Deed deed) {
        var answer = request.as(caller).post("/acts", deed);
        assertEquals(201, answer.statusCode(), answer::asString);
    }

    /** What an auditor finds among the acts of this request, newest first. */
    List<JsonNode> acts(String auditor, String filter) {
        return found(auditor, "/v1/audit/acts?request=" + request.id() + "&limit=200" + filter);
    }

    /** The same, each by its act; a dash for one of which nothing is told. */
    List<String> types(String auditor, String filter) {
        return acts(auditor, filter).stream()
                .map(act -> act.path("act").asText("-"))
                .map(type -> type.equals("null") ? "-" : type)
                .toList();
    }

    static List<JsonNode> found(String caller, String path) {
        var answer = new Api(caller).get(path);
        assertEquals(200, answer.statusCode(), answer::asString);
        var items = new ArrayList<JsonNode>();
        Api.json(answer).path("items").forEach(items::add);
        return items;
    }
}
