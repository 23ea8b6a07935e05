package org.rogatory.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.problem.BadInput;

/** Reads tokens into a tree and notes, with pointers, whatever is JSON but not acceptable. */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String TYPE = "type";

    private final JsonParser parser;
    private final List<BadInput> faults = new ArrayList<>();

    JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    List<BadInput> faults() {
        return faults;
    }

    /** The value that begins at the parser's current token. */
    JsonNode value(String pointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.textNode(text(parser.getText(), pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> nothing(pointer);
        };
    }

    private JsonNode object(String pointer) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = name(parser.currentName(), pointer);
            var child = Pointers.child(pointer, name);
            if (object.has(name)) {
                fault(child, "must not occur twice");
            }
            parser.nextToken();
            object.set(name, value(child));
        }
        return withTypeFirst(object);
    }

    /** Where variants are told apart by a type that comes late, Jackson buffers, and loses the pointers. */
    private static ObjectNode withTypeFirst(ObjectNode object) {
        var type = object.get(TYPE);
        return type == null
                ? object
                : NODES.objectNode().<ObjectNode>set(TYPE, type).setAll(object);
    }

    private JsonNode array(String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(Pointers.child(pointer, array.size())));
        }
        return array;
    }

    /** A bad name cannot be written into a pointer: the fault is told of the object around it. */
    private String name(String sent, String pointer) {
        var fault = PlainText.fault(sent);
        fault.ifPresent(sentence -> fault(pointer, "has a property whose name " + sentence));
        return fault.isPresent() ? "?" : PlainText.normalized(sent);
    }

    private String text(String sent, String pointer) {
        PlainText.fault(sent).ifPresent(sentence -> fault(pointer, sentence));
        return PlainText.normalized(sent);
    }

    private JsonNode number(String sent, String pointer) {
        var nearest = Double.parseDouble(sent);
        if (Double.isInfinite(nearest)) {
            fault(pointer, "is too large a number");
            return NODES.numberNode(0);
        }
        var exact = new BigDecimal(sent);
        // RFC 7493: digests and fingerprints are built over doubles, so no digit may lie beyond them.
        if (exact.compareTo(new BigDecimal(Double.toString(nearest))) != 0) {
            fault(pointer, "has more digits than are kept");
        }
        return number(exact, parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
    }

    private static JsonNode number(BigDecimal exact, boolean whole) {
        if (!whole) {
            return NODES.numberNode(exact);
        }
        if (exact.precision() > 18) {
            return NODES.numberNode(exact.toBigInteger());
        }
        var number = exact.longValue();
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private JsonNode nothing(String pointer) {
        fault(pointer, "must not be null: leave the property out");
        return NODES.nullNode();
    }

    private void fault(String pointer, String message) {
        faults.add(BadInput.at(pointer, message));
    }
}
