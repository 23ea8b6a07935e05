package org.rogatory.request;

import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Five requests of Viet Nam, told from all others by their mark: a is oldest, e is newest. */
final class FiveRequests {
    private static final String NEVER = "1999-01-01T00:00:00Z";
    private static final String ONE_DAY = "2999-01-01T00:00:00Z";

    private final String mark = "F" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> made = new LinkedHashMap<>();

    FiveRequests() {
        make("a", Cases.storedData());
        make("b", Cases.storedData());
        make("c", assistance("EXAMINE"));
        make("d", assistance("SERVE_DOCUMENTS").put("requestedState", "DE").put("language", "de"));
        make("e", Cases.object(Map.of("kind", "TRAFFIC_DATA_COLLECTION")));
        for (var submitted : List.of("b", "c", "d")) {
            VN.does(id(submitted), Cases.SUBMIT);
        }
        FR.does(id("b"), Cases.ACKNOWLEDGE.replace("BEPI 26/1188", mark + "/FR"));
        VN.does(id("b"), Cases.WITHDRAW);
    }

    String mark() {
        return mark;
    }

    String id(String name) {
        return made.get(name);
    }

    /** The names of what was found, in the order of the list. */
    String find(Desk desk, String query) {
        var filled = query.replace("{mark}", mark).replace("{never}", NEVER).replace("{oneDay}", ONE_DAY);
        var items = desk.seen("/v1/requests?ownReference=" + mark + "&ownReference=none&" + filled)
                .get("items");
        var names = new StringBuilder();
        items.findValuesAsText("id")
                .forEach(id -> made.entrySet().stream()
                        .filter(one -> one.getValue().equals(id))
                        .forEach(one -> names.append(one.getKey())));
        return names.toString();
    }

    private static ObjectNode assistance(String measure) {
        var draft = Cases.storedData().put("kind", "MUTUAL_LEGAL_ASSISTANCE").put("purpose", "CONVENTION_OFFENCE");
        draft.at("/content/measures").forEach(m -> ((ObjectNode) m).put("type", measure));
        return draft;
    }

    private void make(String name, ObjectNode draft) {
        made.put(name, Cases.draft(VN, draft.put("ownReference", mark)));
    }
}
