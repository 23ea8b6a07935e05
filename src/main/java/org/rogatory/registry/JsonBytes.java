package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A JSON value as the bytes that both databases keep alike; none is null, as the framework wants it. */
final class JsonBytes implements AttributeConverter<JsonNode, byte[]> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public byte[] convertToDatabaseColumn(JsonNode value) {
        if (value == null) {
            return null;
        }
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonNode convertToEntityAttribute(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
