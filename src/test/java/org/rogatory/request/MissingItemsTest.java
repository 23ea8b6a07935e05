package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.refused;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;

/** A draft may lack anything; at SUBMIT all that is missing is told at once, each with its place and its letter. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class MissingItemsTest {

    @ParameterizedTest
    @CsvSource({
        "/requestedState, /requestedState, 40(12)",
        "/legalBasis, /legalBasis, 40(6)",
        "/purpose, /purpose, 35(1)",
        "/channel, /channel, 40(12)",
        "/form, /form, 40(13)",
        "/language, /language, 40(13)",
        "/content, /content, 40(15)",
        "/deadline/reason, /deadline, 40(26)",
        "/content/requestingAuthority, /content/requestingAuthority, 40(15)(a)",
        "/content/requestingAuthority/name, /content/requestingAuthority, 40(15)(a)",
        "/content/conductingAuthority, /content/conductingAuthority, 40(15)(b)",
        "/content/conductingAuthority/functions, /content/conductingAuthority, 40(15)(b)",
        "/content/subjectMatter, /content/subjectMatter, 40(15)(b)",
        "/content/nature, /content/nature, 40(15)(b)",
        "/content/facts, /content/facts, 40(15)(c)",
        "/content/offences/0/law, /content/offences/0, 40(15)(c)",
        "/content/offences/1/maximumPenalty, /content/offences/1, 40(15)(c)",
        "/content/measures, /content/measures, 40(15)(d)",
        "/content/measures/0/description, /content/measures/0/description, 40(15)(d)",
        "/content/measures/1/data, /content/measures/1/data, 44(1)",
        "/content/measures/0/location, /content/measures/0/location, 44(1)",
        "/content/purposeOfEvidence, /content/purposeOfEvidence, 40(15)(g)",
        "/content/safeguards, /content/safeguards, 36(2)",
    })
    void oneMissingItemIsNamedByItsPlaceAndLetter(String missing, String pointer, String article) {
        assertEquals(article, missingFrom(List.of(missing)).get(pointer));
    }

    @Test
    void tenMissingItemsAreToldAtOnce() {
        var missing = List.of(
                "/content/requestingAuthority",
                "/content/conductingAuthority",
                "/content/subjectMatter",
                "/content/nature",
                "/content/facts",
                "/content/measures/0/description",
                "/content/measures/1/data",
                "/content/measures/1/location",
                "/content/purposeOfEvidence",
                "/content/safeguards");

        assertEquals(
                Map.of(
                        "/content/requestingAuthority", "40(15)(a)",
                        "/content/conductingAuthority", "40(15)(b)",
                        "/content/subjectMatter", "40(15)(b)",
                        "/content/nature", "40(15)(b)",
                        "/content/facts", "40(15)(c)",
                        "/content/measures/0/description", "40(15)(d)",
                        "/content/measures/1/data", "44(1)",
                        "/content/measures/1/location", "44(1)",
                        "/content/purposeOfEvidence", "40(15)(g)",
                        "/content/safeguards", "36(2)"),
                missingFrom(missing));
    }

    @Test
    void aDraftOfAKindAloneLacksEveryParticular() {
        var id = Cases.draft(VN, Cases.object(Map.of("kind", "STORED_DATA_ACCESS")));

        var told = violations(id).keySet();

        assertEquals(
                List.of(
                        "/channel",
                        "/content",
                        "/content/measures",
                        "/content/offences",
                        "/form",
                        "/language",
                        "/legalBasis",
                        "/purpose",
                        "/requestedState"),
                List.copyOf(told));
    }

    private static Map<String, String> missingFrom(List<String> pointers) {
        var draft = Cases.storedData();
        pointers.forEach(pointer -> remove(draft, JsonPointer.compile(pointer)));
        return violations(Cases.draft(VN, draft));
    }

    /** By pointer, the article of each violation; the check tells the same as the act. */
    private static Map<String, String> violations(String id) {
        var act = refused(ACT_BLOCKED, () -> VN.act(id, Cases.SUBMIT)).extract().response();
        var check =
                refused(ACT_BLOCKED, () -> VN.check(id, Cases.SUBMIT)).extract().response();
        assertEquals(Cases.tree(act).get("violations"), Cases.tree(check).get("violations"));
        var told = new TreeMap<String, String>();
        Cases.tree(act)
                .get("violations")
                .forEach(v ->
                        told.put(v.path("pointer").asText(), v.path("article").asText()));
        return told;
    }

    private static void remove(ObjectNode body, JsonPointer pointer) {
        var parent = body.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        }
    }
}
