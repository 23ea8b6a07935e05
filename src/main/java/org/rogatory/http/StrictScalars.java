package org.rogatory.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads scalars from their own tokens only; Jackson would refuse the others too, but end the whole reading there. */
final class StrictScalars {
    private StrictScalars() {}

    static SimpleModule module() {
        return new SimpleModule("strict-scalars")
                .addDeserializer(
                        String.class, new Reader<>(String.class, null, StrictScalars::text, JsonParser::getText))
                .addDeserializer(int.class, new Reader<>(int.class, 0, StrictScalars::small, JsonParser::getIntValue))
                .addDeserializer(
                        Integer.class, new Reader<>(Integer.class, null, StrictScalars::small, JsonParser::getIntValue))
                .addDeserializer(
                        long.class, new Reader<>(long.class, 0L, StrictScalars::whole, JsonParser::getLongValue))
                .addDeserializer(
                        Long.class, new Reader<>(Long.class, null, StrictScalars::whole, JsonParser::getLongValue))
                .addDeserializer(
                        boolean.class,
                        new Reader<>(boolean.class, false, StrictScalars::truth, JsonParser::getBooleanValue))
                .addDeserializer(
                        Boolean.class,
                        new Reader<>(Boolean.class, null, StrictScalars::truth, JsonParser::getBooleanValue))
                .addDeserializer(
                        BigDecimal.class,
                        new Reader<>(BigDecimal.class, null, StrictScalars::number, JsonParser::getDecimalValue));
    }

    private static boolean text(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING);
    }

    private static boolean truth(JsonParser parser) {
        return parser.currentToken().isBoolean();
    }

    private static boolean number(JsonParser parser) {
        return parser.currentToken().isNumeric();
    }

    private static boolean small(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == NumberType.INT;
    }

    private static boolean whole(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() != NumberType.BIG_INTEGER;
    }

    private interface Of<T> {
        T read(JsonParser parser) throws IOException;
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final Class<T> type;
        private final transient T absent;
        private final transient Of<Boolean> fits;
        private final transient Of<T> content;

        Reader(Class<T> type, T absent, Of<Boolean> fits, Of<T> content) {
            this.type = type;
            this.absent = absent;
            this.fits = fits;
            this.content = content;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (fits.read(parser)) {
                return content.read(parser);
            }
            context.handleUnexpectedToken(type, parser);
            return absent;
        }

        @Override
        public T getNullValue(DeserializationContext context) {
            return absent;
        }
    }
}
