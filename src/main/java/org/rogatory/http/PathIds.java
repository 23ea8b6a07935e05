package org.rogatory.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;

/**
 * Reads ids in paths. One that is malformed is an id that nothing has: it takes the same way as an unknown one, past
 * the same checks, to the same answer. Ids in queries were checked before.
 */
@Provider
public final class PathIds implements ParamConverterProvider {
    private static final UUID NOBODYS = new UUID(0, 0);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            try {
                return TextForms.uuid(text);
            } catch (IllegalArgumentException malformed) {
                return NOBODYS;
            }
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
