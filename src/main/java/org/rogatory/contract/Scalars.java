package org.rogatory.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Values that are one JSON token. */
final class Scalars {
    private static final int LONGEST_TEXT = 100_000;

    private static final Map<Class<?>, Supplier<Schema>> BY_TYPE = Map.ofEntries(
            Map.entry(UUID.class, () -> Shapes.text("uuid")),
            Map.entry(LocalDate.class, () -> Shapes.text("date")),
            Map.entry(Instant.class, () -> Shapes.text("date-time")),
            Map.entry(URI.class, () -> Shapes.text("uri")),
            Map.entry(boolean.class, Shapes::truth),
            Map.entry(Boolean.class, Shapes::truth),
            Map.entry(int.class, () -> Shapes.whole("int32")),
            Map.entry(Integer.class, () -> Shapes.whole("int32")),
            Map.entry(long.class, () -> Shapes.whole("int64")),
            Map.entry(Long.class, () -> Shapes.whole("int64")),
            Map.entry(BigDecimal.class, () -> Shapes.of(SchemaType.NUMBER)));

    private Scalars() {}

    static Optional<Schema> of(Class<?> type, Use use) {
        if (type == String.class) {
            return Optional.of(use == Use.SENT ? Shapes.text().maxLength(LONGEST_TEXT) : Shapes.text());
        }
        return Optional.ofNullable(BY_TYPE.get(type)).map(Supplier::get);
    }
}
