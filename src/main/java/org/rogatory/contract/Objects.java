package org.rogatory.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.rogatory.procedure.act.AtLeastOne;

/** Records as objects: what is required, what may be null, what is left out. */
final class Objects {
    private final Schemas schemas;
    private final ObjectMapper mapper;

    Objects(Schemas schemas, ObjectMapper mapper) {
        this.schemas = schemas;
        this.mapper = mapper;
    }

    Schema of(Class<?> type, Use use) {
        return of(type, type, use);
    }

    /** @param named the record with its type arguments */
    Schema of(Class<?> type, Type named, Use use) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is not a record: the document cannot tell what it looks like");
        }
        var object = Shapes.object();
        Arrays.stream(type.getRecordComponents()).forEach(c -> add(object, c, named, use));
        Annotated.of(type).describe(object);
        if (use == Use.SENT) {
            Shapes.close(object);
        }
        return object;
    }

    private void add(Schema object, RecordComponent component, Type named, Use use) {
        var schema = property(component, named, use);
        var inclusion = inclusion(component.getDeclaringRecord());
        boolean nullable = use == Use.ANSWERED && isOptional(component) && inclusion == JsonInclude.Include.ALWAYS;
        object.addProperty(component.getName(), nullable ? Shapes.orNull(schema) : schema);
        if (nullable || isRequired(component, use, inclusion)) {
            object.addRequired(component.getName());
        }
    }

    private Schema property(RecordComponent component, Type named, Use use) {
        var annotated = Annotated.of(component);
        var schema = annotated
                .written()
                .map(type ->
                        isCollection(component) ? Shapes.array(schemas.of(type, Use.SENT)) : schemas.of(type, Use.SENT))
                .orElseGet(() -> schemas.of(value(component, named), use));
        annotated.coded().ifPresent(pattern -> code(schema, pattern));
        if (component.isAnnotationPresent(AtLeastOne.class)) {
            schema.setMinItems(1);
        }
        annotated.describe(schema);
        return schema;
    }

    private static void code(Schema schema, String pattern) {
        if (schema.getItems() != null) {
            schema.setItems(Shapes.matching(pattern));
        } else {
            schema.maxLength(null).pattern(Shapes.matching(pattern).getPattern());
        }
    }

    /** As StrictJson reads and as the mapper writes. */
    private static boolean isRequired(RecordComponent component, Use use, JsonInclude.Include inclusion) {
        if (isOptional(component) || component.isAnnotationPresent(AtLeastOne.class)) {
            return !isOptional(component);
        }
        return !isCollection(component) || use == Use.ANSWERED && inclusion != JsonInclude.Include.NON_EMPTY;
    }

    private JsonInclude.Include inclusion(Class<?> type) {
        var otherwise = JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, null);
        return mapper.getSerializationConfig()
                .introspect(mapper.constructType(type))
                .findPropertyInclusion(otherwise)
                .getValueInclusion();
    }

    private static Type value(RecordComponent component, Type named) {
        var type = component.getGenericType();
        if (component.getType() == OptionalInt.class) {
            return int.class;
        }
        if (component.getType() == Optional.class) {
            return ((ParameterizedType) type).getActualTypeArguments()[0];
        }
        return isCollection(component) && items(type) instanceof TypeVariable<?> && named instanceof ParameterizedType p
                ? new GenericOf(List.class, p.getActualTypeArguments()[0])
                : type;
    }

    private static Type items(Type collection) {
        return ((ParameterizedType) collection).getActualTypeArguments()[0];
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getType() == Optional.class || component.getType() == OptionalInt.class;
    }

    private static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType());
    }
}
