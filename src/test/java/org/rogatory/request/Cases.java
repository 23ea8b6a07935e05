package org.rogatory.request;

import static org.rogatory.request.Desk.COURT;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Requests as two States bring them about over HTTP, each at a point where something can go wrong. */
final class Cases {
    static final String UNKNOWN = "01890a5d-ac96-774b-bcce-b302099a8057";
    static final String COURT_OF_PARIS = "019b8b87-9800-7004-8000-000000004652";
    static final String SUBMIT = "{\"type\":\"SUBMIT\"}";
    static final String ACKNOWLEDGE = "{\"type\":\"ACKNOWLEDGE\",\"ownReference\":\"BEPI 26/1188\"}";
    static final String TAKE_UP = "{\"type\":\"TAKE_UP\"}";
    static final String ASK_STATUS = "{\"type\":\"ASK_STATUS\",\"text\":\"How does it stand?\"}";
    static final String WITHDRAW = "{\"type\":\"WITHDRAW\",\"reason\":\"The suspect confessed.\"}";
    static final String URGE = "{\"type\":\"URGE\",\"text\":\"Please hurry.\"}";
    static final String ENTRUST = """
            {"type":"ENTRUST","authority":"%s","due":{"on":"2099-05-01","reason":"in time"},"instructions":"Seize the disk."}\
            """.formatted(COURT_OF_PARIS);
    static final String AUTHORIZE = """
            {"type":"RECORD_AUTHORIZATION","authority":{"name":"Juge d'instruction","functions":"investigates"},\
            "ground":"article 694","scope":"one disk","validFrom":"2020-01-01","validUntil":"2099-01-01","review":"none"}\
            """;
    static final String DELIVER = """
            {"type":"DELIVER","results":[%s,%s]}\
            """.formatted(result("m1"), result("m2"));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLE = "/requests/stored-data-access.json";

    private Cases() {}

    /** A complete request for stored data, from Viet Nam to France, with two measures. */
    static ObjectNode storedData() {
        try (var in = Cases.class.getResourceAsStream(SAMPLE)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object(Map<String, ?> properties) {
        return JSON.valueToTree(properties);
    }

    static JsonNode tree(Response answer) {
        return tree(answer.asString());
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String draft() {
        return draft(VN, storedData());
    }

    static String draft(Desk author, ObjectNode draft) {
        var answer = author.post("/v1/requests", draft);
        answer.then().statusCode(201);
        return tree(answer).path("id").asText();
    }

    static String submitted() {
        var id = draft();
        VN.does(id, SUBMIT);
        return id;
    }

    static String received() {
        var id = submitted();
        FR.does(id, ACKNOWLEDGE);
        return id;
    }

    static String inExecution() {
        var id = received();
        FR.does(id, TAKE_UP);
        return id;
    }

    /** In execution by the court of Paris. */
    static String entrusted() {
        var id = received();
        FR.does(id, ENTRUST);
        return id;
    }

    static String executed() {
        var id = entrusted();
        FR.does(id, AUTHORIZE);
        COURT.does(id, "{\"type\":\"REPORT_EXECUTION\",\"text\":\"Done.\"}");
        FR.does(id, DELIVER);
        return id;
    }

    static String concluded() {
        var id = received();
        VN.does(id, WITHDRAW);
        return id;
    }

    /** A document registered by that desk; its id. */
    static String document(Desk desk, String request, String name) {
        var body = object(Map.of(
                "name", name, "mediaType", "application/pdf", "size", 5, "sha256", "A".repeat(43), "medium", "A disk"));
        var answer = desk.post(Desk.path(request) + "/documents", body);
        answer.then().statusCode(201);
        return tree(answer).path("id").asText();
    }

    private static String result(String measure) {
        return """
            {"measure":"%s","result":"NOTHING_FOUND","reason":"The disk was empty.","procedure":"FOLLOWED",\
            "personalData":false}\
            """.formatted(measure);
    }
}
