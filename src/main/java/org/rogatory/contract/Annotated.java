package org.rogatory.contract;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.procedure.act.Coded;

/** What annotations say about a type or a component beyond its Java type. */
record Annotated(Optional<Schema> said, Optional<Coded> code) {

    static Annotated of(Class<?> type) {
        return new Annotated(Optional.ofNullable(type.getAnnotation(Schema.class)), Optional.empty());
    }

    static Annotated of(RecordComponent component) {
        return new Annotated(
                Optional.ofNullable(component.getAccessor().getAnnotation(Schema.class)),
                Optional.ofNullable(component.getAnnotation(Coded.class)));
    }

    /** The type that a caller wrote, where the code only passes the JSON on. */
    Optional<Class<?>> written() {
        return said.<Class<?>>map(Schema::implementation).filter(type -> type != Void.class && type != Object.class);
    }

    Optional<String> coded() {
        return code.map(Coded::value).filter(pattern -> !pattern.equals(Coded.ANY));
    }

    void describe(org.eclipse.microprofile.openapi.models.media.Schema schema) {
        text(Schema::description).ifPresent(schema::setDescription);
        text(Schema::minimum).map(BigDecimal::new).ifPresent(schema::setMinimum);
        text(Schema::maximum).map(BigDecimal::new).ifPresent(schema::setMaximum);
        said.map(Schema::maxItems).filter(most -> most > Integer.MIN_VALUE).ifPresent(schema::setMaxItems);
        said.map(Schema::examples)
                .filter(given -> given.length > 0)
                .ifPresent(given -> schema.setExamples(List.of((Object[]) given)));
        said.filter(s -> s.additionalProperties() == Schema.False.class).ifPresent(closed -> Shapes.close(schema));
    }

    private Optional<String> text(java.util.function.Function<Schema, String> member) {
        return said.map(member).filter(text -> !text.isEmpty());
    }
}
