package org.rogatory.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;

final class StrictConversionTest {
    private final StrictJson json = new StrictJson(Json.mapper(), List.of(StrictConversionTest::notEmpty));

    @Retention(RetentionPolicy.RUNTIME)
    @interface AtLeastOne {}

    enum Urgency {
        ROUTINE,
        URGENT
    }

    record Item(String name, Optional<Urgency> urgency) {
        Item {
            Objects.requireNonNull(name);
        }
    }

    record Code(String text) {
        Code {
            if (text != null && text.length() != 2) {
                throw new IllegalArgumentException("must have two letters");
            }
        }
    }

    record Order(
            String title,
            int count,
            boolean free,
            Urgency urgency,
            LocalDate on,
            Instant at,
            UUID id,
            BigDecimal amount,
            byte[] bytes,
            Optional<String> note,
            Optional<Item> spare,
            List<Item> items,
            @AtLeastOne List<String> names) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "CIRCLE"))
    interface Shape {}

    record Circle(int r) implements Shape {}

    record Shapes(List<Shape> shapes) {}

    private static Stream<ComponentCheck.Fault> notEmpty(RecordComponent component, Object content) {
        return component.isAnnotationPresent(AtLeastOne.class) && ((List<?>) content).isEmpty()
                ? Stream.of(new ComponentCheck.Fault("", "needs at least one"))
                : Stream.empty();
    }

    record Codes(List<Code> codes, Optional<Integer> count, Optional<Boolean> sure) {}

    private static final String COMPLETE = "{'title':'t','count':5,'free':false,'urgency':'URGENT','on':'2026-04-02',"
            + "'at':'2026-04-02T10:11:09+02:00','id':'01890a5d-ac96-774b-bcce-b302099a8057','amount':100.00,"
            + "'bytes':'-_8','items':[{'name':'n'}],'names':['x']}";

    @Test
    void aCompleteBodyBecomesARecord() {
        var order = json.as(read(COMPLETE), Order.class, "");

        assertEquals(Instant.parse("2026-04-02T08:11:09Z"), order.at());
        assertEquals(new BigDecimal("100.00"), order.amount());
        assertArrayEquals(new byte[] {-5, -1}, order.bytes());
        assertEquals(Optional.empty(), order.note());
        assertEquals(List.of(new Item("n", Optional.empty())), order.items());
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertEquals(
                List.of(
                        "/content/items/1/name",
                        "/content/title",
                        "/content/count",
                        "/content/free",
                        "/content/urgency",
                        "/content/on",
                        "/content/at",
                        "/content/id",
                        "/content/amount",
                        "/content/bytes",
                        "/content/names"),
                pointers("{'items':[{'name':'n'},{'urgency':'ROUTINE'}]}", Order.class, "/content"));
    }

    @Test
    void absentListsAreEmpty() {
        assertEquals(new Codes(List.of(), Optional.empty(), Optional.empty()), json.as(read("{}"), Codes.class, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'count':5     | 'count':'5'    | /count   | must be a whole number",
                "'count':5     | 'count':5.9    | /count   | must be a whole number",
                "'count':5     | 'count':5.0    | /count   | must be a whole number",
                "'count':5     | 'count':true   | /count   | must be a whole number",
                "'count':5     | 'count':''     | /count   | must be a whole number",
                "'count':5     | 'count':3000000000 | /count | must be a whole number",
                "'free':false  | 'free':1       | /free    | must be true or false",
                "'free':false  | 'free':'false' | /free    | must be true or false",
                "'title':'t'   | 'title':5      | /title   | must be text",
                "'title':'t'   | 'title':true   | /title   | must be text",
                "'title':'t'   | 'title':{'a':1} | /title  | must be text",
                "'URGENT'      | 'NEVER'        | /urgency | must be one of ROUTINE, URGENT",
                "'URGENT'      | 'urgent'       | /urgency | must be one of ROUTINE, URGENT",
                "'URGENT'      | ''             | /urgency | must be one of ROUTINE, URGENT",
                "'URGENT'      | 1              | /urgency | must be one of ROUTINE, URGENT",
                "'2026-04-02'  | '2026-02-30'   | /on      | must be a date like 2026-04-02",
                "'2026-04-02'  | '2026-04-02T00:00' | /on  | must be a date like 2026-04-02",
                "'2026-04-02'  | [2026,4,2]     | /on      | must be a date like 2026-04-02",
                "'2026-04-02T10:11:09+02:00' | 1775117469 | /at | must be an instant like 2026-04-02T08:11:09.123456Z",
                "'2026-04-02T10:11:09+02:00' | '2026-04-02' | /at | must be an instant like 2026-04-02T08:11:09.123456Z",
                "'01890a5d-ac96-774b-bcce-b302099a8057' | '1-1-1-1-1' | /id | must be a UUID",
                "'amount':100.00 | 'amount':'100.00' | /amount | must be a number",
                "'bytes':'-_8' | 'bytes':'+/8=' | /bytes   | must be base64url without padding",
                "'items':[{'name':'n'}] | 'items':{'name':'n'} | /items | must be an array",
                "'items':[{'name':'n'}] | 'items':['n'] | /items/0 | must be an object",
                "'items':[{'name':'n'}] | 'items':[{'name':'n','x/y':[1]}] | /items/0/x~1y | is not known",
                "'names':['x'] | 'names':[]     | /names   | needs at least one",
            })
    void theWrongFormIsPointedAt(String right, String wrong, String pointer, String message) {
        var faults = faults(COMPLETE.replace(right, wrong), Order.class, "");

        assertEquals(List.of(BadInput.at(pointer, message)), faults);
    }

    @Test
    void severalFaultsAreToldTogether() {
        var body = COMPLETE.replace("URGENT", "x").replace("{'title'", "{'who':1,'what':{'a':[]},'title'");

        assertEquals(Set.of("/who", "/what", "/urgency"), Set.copyOf(pointers(body, Order.class, "")));
    }

    @Test
    void optionalScalarsAreStrictToo() {
        assertEquals(List.of("/count"), pointers("{'count':'5'}", Codes.class, ""));
        assertEquals(List.of("/sure"), pointers("{'sure':1}", Codes.class, ""));
    }

    @Test
    void whatARecordRefusesIsToldInItsOwnWords() {
        var faults = faults("{'codes':[{'text':'ab'},{'text':'abc'},{}]}", Codes.class, "");

        assertEquals(
                List.of(BadInput.at("/codes/1", "must have two letters"), BadInput.at("/codes/2/text", "is required")),
                faults);
    }

    @Test
    void variantsArePointedIntoToo() {
        var faults =
                faults("{'shapes':[{'r':'x','y':[1],'type':'CIRCLE'},{'type':'BLOB'},{'r':1}]}", Shapes.class, "/s");

        assertEquals(
                List.of("/s/shapes/0/r", "/s/shapes/0/y", "/s/shapes/1/type", "/s/shapes/2/type"),
                faults.stream().map(fault -> fault.pointer().orElseThrow()).toList());
        assertEquals(List.of("/shapes/0/r"), pointers("{'shapes':[{'type':'CIRCLE'}]}", Shapes.class, ""));
    }

    @Test
    void noJavaNameIsTold() {
        for (var body : List.of("[]", "5", "'x'", "{'items':[5,[],{'name':[]}],'on':{},'count':{}}")) {
            assertFalse(faults(body, Order.class, "").toString().contains("org."), body);
        }
    }

    @Test
    void instantsHaveSixDigits() throws JsonProcessingException {
        var mapper = Json.mapper();

        assertEquals(
                "\"2026-04-02T08:11:00.000000Z\"", mapper.writeValueAsString(Instant.parse("2026-04-02T08:11:00Z")));
        assertEquals("{\"items\":[]}", mapper.writeValueAsString(new Page<>(List.of(), Optional.empty())));
        assertEquals("\"-_8\"", mapper.writeValueAsString(new byte[] {-5, -1}));
        assertEquals("1000000", mapper.writeValueAsString(new BigDecimal("1E+6")));
    }

    private List<String> pointers(String body, Class<?> type, String prefix) {
        return faults(body, type, prefix).stream()
                .map(fault -> fault.pointer().orElseThrow())
                .toList();
    }

    private List<BadInput> faults(String body, Class<?> type, String prefix) {
        var refusal = assertThrows(ProblemException.class, () -> json.as(read(body), type, prefix));
        return ((List<?>) refusal.problem().members().get("violations"))
                .stream().map(BadInput.class::cast).toList();
    }

    private JsonNode read(String body) {
        return json.read(body.replace('\'', '"').getBytes(UTF_8));
    }
}
