package org.rogatory.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.lang.reflect.Array;

/** Notes each mismatch and lets the conversion go on, so that one answer tells them all. */
final class Mismatches extends DeserializationProblemHandler {
    private final Faults faults;
    private final Expected expected;

    Mismatches(Faults faults, ObjectMapper mapper) {
        this.faults = faults;
        this.expected =
                new Expected(constant -> mapper.<JsonNode>valueToTree(constant).asText());
    }

    /** The mismatches that Jackson offers nobody else to handle. */
    void stopped(JsonMappingException failure) {
        var pointer = Pointers.of(failure.getPath());
        if (failure instanceof MismatchedInputException mismatch) {
            faults.addUnlessTold(pointer, expected.of(mismatch.getTargetType()));
        } else if (failure.getCause() instanceof InputCoercionException overflow) {
            faults.addUnlessTold(pointer, expected.of(overflow.getTargetType()));
        } else {
            faults.addUnlessTold(pointer, "is not acceptable");
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        var original = context.getParser();
        // Jackson keeps unknown properties back until the object is read, in a buffer that has lost their place.
        faults.add(
                parser == original ? pointer(parser) : Pointers.child(pointerOfObject(original), name), "is not known");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String sent, String message) {
        return noted(context.getParser(), type);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number sent, String message) {
        return noted(context.getParser(), type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        var instead = noted(parser, type.getRawClass());
        parser.skipChildren();
        return instead;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure) {
        // Jackson asks a second time, without the arguments, because nothing was built the first time.
        if (argument != null) {
            Refused.note(type, argument, failure, pointerOfObject(context.getParser()), faults);
        }
        return null;
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String sent, TypeIdResolver types, String message) {
        var known = types.getDescForKnownTypeIds();
        faults.add(pointer(context.getParser()), known == null ? "is not known" : "must be one of " + known);
        return context.constructType(Void.class);
    }

    @Override
    public JavaType handleMissingTypeId(
            DeserializationContext context, JavaType base, TypeIdResolver types, String message) {
        faults.add(Pointers.child(pointerOfObject(context.getParser()), "type"), "is required");
        return context.constructType(Void.class);
    }

    private Object noted(JsonParser parser, Class<?> type) {
        faults.add(pointer(parser), expected.of(type));
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    /** At the beginning of an object or array the parser is inside already. */
    private static String pointer(JsonParser parser) {
        var context = parser.getParsingContext();
        var inside = parser.currentToken().isStructStart();
        return Pointers.of(inside ? context.getParent() : context);
    }

    private static String pointerOfObject(JsonParser parser) {
        var context = parser.getParsingContext();
        var inside = parser.currentToken() == JsonToken.FIELD_NAME;
        return Pointers.of(inside ? context.getParent() : context);
    }
}
