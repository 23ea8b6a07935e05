package org.rogatory.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Instants, days and ids: exactly one form each. */
final class JsonValues {
    private JsonValues() {}

    static SimpleModule module() {
        return new SimpleModule("rogatory")
                .addSerializer(Instant.class, new InstantWriter())
                .addDeserializer(Instant.class, new TextReader<>(Instant.class, TextForms::instant))
                .addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, TextForms::day))
                .addDeserializer(UUID.class, new TextReader<>(UUID.class, TextForms::uuid));
    }

    private static final class InstantWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(TextForms.text(instant));
        }
    }

    private interface Form<T> {
        T parse(String text);
    }

    private static final class TextReader<T> extends JsonDeserializer<T> {
        private final Class<T> type;
        private final transient Form<T> form;

        TextReader(Class<T> type, Form<T> form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                return form.parse(parser.getText());
            } catch (IllegalArgumentException otherForm) {
                return type.cast(context.handleWeirdStringValue(type, parser.getText(), "other form"));
            }
        }
    }
}
