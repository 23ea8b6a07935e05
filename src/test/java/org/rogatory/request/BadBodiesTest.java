package org.rogatory.request;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.request.Cases.tree;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.refused;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** What the schema does not allow, in drafts and acts, at any depth: 400 with a pointer to it, and nothing is changed. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class BadBodiesTest {
    private static String submitted;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/kind | 'NOPE'",
                "/kind | 'stored_data_access'",
                "/kind | 5",
                "/kind | ['STORED_DATA_ACCESS']",
                "/surname | 'Nguyen'",
                "/legalBasis/surname | 1",
                "/content/surname | 1",
                "/content/offences/0/maximumPenalty/months | 3",
                "/content/measures/1/period/until | '2026-04-02'",
                "/legalBasis/type | 'CUSTOM'",
                "/legalBasis | 'CONVENTION'",
                "/purpose | 'CURIOSITY'",
                "/channel | 'CARRIER_PIGEON'",
                "/form | 'written'",
                "/content/nature | 'investigation'",
                "/content/offences/0/article | '6'",
                "/content/offences/0/article | 'ILLEGAL_ACCESS'",
                "/content/offences/0/article | 7",
                "/content/offences/0/maximumPenalty/years | '5'",
                "/content/offences/0/maximumPenalty/years | 5.9",
                "/content/offences/0/maximumPenalty/years | 5.0",
                "/content/offences/0/maximumPenalty/years | 1e1",
                "/content/offences/0/maximumPenalty/years | 99999999999",
                "/content/offences/0/maximumPenalty/years | true",
                "/content/measures/0/personalData | 1",
                "/content/measures/0/personalData | 'true'",
                "/content/measures/0/type | 'NOPE'",
                "/content/measures/0/id | 'm 1'",
                "/content/measures/0/id | ''",
                "/content/measures/0/id | 'm123456789012345678901234567890123'",
                "/content/measures | {}",
                "/content | []",
                "/content/facts | ['a','b']",
                "/content/facts | 7",
                "/content/facts | null",
                "/content | null",
                "/content/persons | null",
                "/deadline/on | '2026-02-30'",
                "/deadline/on | '30.06.2026'",
                "/deadline/on | 20260630",
                "/deadline/on | '2026-06-30T00:00:00Z'",
                "/language | ''",
                "/language | 'f'",
                "/language | 'French'",
                "/requestedState | 'FRA'",
                "/requestedState | 'fr'",
                "/requestedState | ''",
                "/territory | 'Hong Kong'",
                "/ownReference | ' '",
                "/ownReference | 'a\\nb'",
                "/ownReference | '=1+1'",
                "/followsUp | 'x'",
                "/followsUp/0 | 'nope'",
                "/followsUp/0 | '1-1-1-1-1'",
                "/content/offences/0 | 'fraud'",
            })
    void aDraftThatTheSchemaDoesNotAllowIsRefused(String pointer, String json) {
        var draft = Cases.storedData();
        draft.putArray("followsUp").add(Cases.UNKNOWN);
        put(draft, JsonPointer.compile(pointer), json.replace('\'', '"'));

        refused(INVALID_BODY, () -> VN.post("/v1/requests", draft))
                .body("violations.size()", is(1))
                .body("violations[0].pointer", is(pointer));
    }

    @Test
    void aDraftCannotBeChangedIntoOneThatTheSchemaDoesNotAllow() {
        var id = Cases.draft();
        var draft = Cases.storedData().put("surname", "Nguyen");

        refused(
                        INVALID_BODY,
                        () -> VN.sending(draft.toString())
                                .header("If-Match", "\"0\"")
                                .put(Desk.path(id)))
                .body("violations.pointer", is(List.of("/surname")));
    }

    @Test
    void allThatIsWrongWithADraftIsToldAtOnce() {
        var draft = Cases.storedData().put("surname", 1).put("requestedState", "FRA");
        ((ObjectNode) draft.at("/content/offences/0/maximumPenalty")).put("years", "5");
        ((ObjectNode) draft.at("/content/measures/1")).put("id", "m 2").put("pages", 3);
        draft.putObject("agreed").put("on", "today");

        refused(INVALID_BODY, () -> VN.post("/v1/requests", draft))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/surname",
                                "/requestedState",
                                "/content/offences/0/maximumPenalty/years",
                                "/content/measures/1/id",
                                "/content/measures/1/pages",
                                "/agreed/on",
                                "/agreed/by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "true", "\"STORED_DATA_ACCESS\"", "[{\"kind\":\"STORED_DATA_ACCESS\"}]"})
    void whatIsNoObjectIsNoDraft(String body) {
        refused(INVALID_BODY, () -> VN.post("/v1/requests", body)).body("violations.pointer", is(List.of("")));
    }

    @Test
    void codesAreSpelledAsTheyAreSent() {
        var draft = Cases.storedData();
        put(draft, JsonPointer.compile("/content/offences/0/article"), "\"ILLEGAL_ACCESS\"");

        refused(INVALID_BODY, () -> VN.post("/v1/requests", draft))
                .body("violations[0].message", startsWith("must be one of 4, 7, 8, 9, 10,"))
                .body("violations[0].message", not(containsString("ILLEGAL")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'NOPE'} | /type",
                "{'type':'take_up'} | /type",
                "{'type':5} | /type",
                "{'type':null} | /type",
                "{'type':['TAKE_UP']} | /type",
                "{} | /type",
                "[] | ``",
                "'TAKE_UP' | ``",
                "7 | ``",
                "{'type':'TAKE_UP','surname':1} | /surname",
                "{'type':'TAKE_UP','note':5} | /note",
                "{'type':'TAKE_UP','note':null} | /note",
                "{'type':'TAKE_UP','recordedFrom':'paper'} | /recordedFrom",
                "{'type':'TAKE_UP','recordedFrom':{'document':'x','receivedOn':'2026-01-01'}} | /recordedFrom/document",
                "{'type':'ACKNOWLEDGE'} | /ownReference",
                "{'type':'ACKNOWLEDGE','ownReference':5} | /ownReference",
                "{'type':'ACKNOWLEDGE','ownReference':true} | /ownReference",
                "{'type':'ACKNOWLEDGE','ownReference':'a\\tb'} | /ownReference",
                "{'type':'ACKNOWLEDGE','ownReference':'x','regime':{'type':'NONE'}} | /regime/type",
                "{'type':'ACKNOWLEDGE','ownReference':'x','regime':{}} | /regime/type",
                "{'type':'REFUSE'} | /grounds",
                "{'type':'REFUSE','grounds':[]} | /grounds",
                "{'type':'REFUSE','grounds':{}} | /grounds",
                "{'type':'REFUSE','grounds':[{'code':'NOPE','reasons':'r'}]} | /grounds/0/code",
                "{'type':'REFUSE','grounds':[{'code':'ESSENTIAL_INTERESTS'}]} | /grounds/0/reasons",
                "{'type':'REFUSE','grounds':[{'code':'ESSENTIAL_INTERESTS','reasons':'r','x':1}]} | /grounds/0/x",
                "{'type':'REFUSE','grounds':[{'code':'ESSENTIAL_INTERESTS','reasons':'r'}],'measures':['m1','m 2']}"
                        + " | /measures/1",
                "{'type':'DELIVER','results':[{'measure':'m1','result':'DELIVERED','procedure':'FOLLOWED'}]}"
                        + " | /results/0/personalData",
                "{'type':'DELIVER','documents':['nope']} | /documents/0",
                "{'type':'ENTRUST','authority':'FR','due':{'on':'2026-05-01'}} | /authority",
                "{'type':'ENTRUST','authority':'01890a5d-ac96-774b-bcce-b302099a8057','due':{}} | /due/on",
                "{'type':'REQUEST_INFORMATION'} | /text",
                "{'type':'STATE_VIEWS','exchange':'x 1','text':'t'} | /exchange",
                "{'type':'RECTIFY','act':'1','reason':'r','corrections':[{'pointer':'/a','value':'b'}]} | /act",
                "{'type':'RECTIFY','act':1,'reason':'r','corrections':[{'pointer':'a','value':'b'}]}"
                        + " | /corrections/0/pointer",
                "{'type':'ERASE_CONTENT','acts':[1.5],'ground':'g'} | /acts/0",
                "{'type':'CONFIRM_RECEIPT','documents':[{'id':'01890a5d-ac96-774b-bcce-b302099a8057','sha256':'AA'}]}"
                        + " | /documents/0/sha256",
                "{'type':'CONFIRM_RECEIPT','documents':[{'id':'01890a5d-ac96-774b-bcce-b302099a8057',"
                        + "'sha256':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB'}]} | /documents/0/sha256",
                "{'type':'SUPPLEMENT','changes':{'kind':'EXTRADITION'}} | /changes/kind",
            })
    void anActThatTheSchemaDoesNotAllowIsRefused(String json, String pointer) {
        var id = anywhere();
        var act = json.replace('\'', '"');

        refused(INVALID_BODY, () -> FR.act(id, act)).body("violations.pointer", hasItem(pointer));
        refused(INVALID_BODY, () -> FR.check(id, act)).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void allThatIsWrongWithAnActIsToldAtOnce() {
        var id = Cases.submitted();
        var act = "{'type':'ACKNOWLEDGE','note':5,'surname':1,'recordedFrom':{'document':'x'}}".replace('\'', '"');

        refused(INVALID_BODY, () -> FR.act(id, act))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/ownReference",
                                "/note",
                                "/surname",
                                "/recordedFrom/document",
                                "/recordedFrom/receivedOn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | ../etc/passwd",
                "name | a\u0007b",
                "mediaType | pdf",
                "mediaType | text/html; charset=x",
                "sha256 | AA",
                "sha256 | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "language | French",
                "translationOf | nope",
                "size | 5",
            })
    void aDocumentThatTheSchemaDoesNotAllowIsRefused(String property, String text) {
        var id = Cases.draft();
        var document = Cases.object(Map.of("name", "a.pdf", "mediaType", "application/pdf", "size", 1));
        document.put("sha256", "A".repeat(43)).put(property, text);

        refused(INVALID_BODY, () -> VN.post(Desk.path(id) + "/documents", document))
                .body("violations.pointer", is(List.of("/" + property)));
    }

    /** One request for all: nobody ever changes it. */
    private static String anywhere() {
        if (submitted == null) {
            submitted = Cases.submitted();
        }
        return submitted;
    }

    private static void put(ObjectNode body, JsonPointer pointer, String json) {
        var parent = body.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), tree(json));
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), tree(json));
        }
    }
}
