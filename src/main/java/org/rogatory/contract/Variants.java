package org.rogatory.contract;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.RecordedFrom;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/** Sealed types: acts and effects are told apart by their type, others by what they hold. */
final class Variants {
    private static final String TYPE = "type";

    private final Schemas schemas;
    private final Objects objects;

    Variants(Schemas schemas, Objects objects) {
        this.schemas = schemas;
        this.objects = objects;
    }

    Schema of(Class<?> type, Use use) {
        if (type == ActBody.class) {
            return acts();
        }
        if (type == Effect.class) {
            return effects();
        }
        if (type.isSealed()) {
            return Shapes.any()
                    .oneOf(subtypes(type).map(t -> schemas.of(t, use)).toList());
        }
        if (ActBody.class.isAssignableFrom(type)) {
            return act(type);
        }
        return Effect.class.isAssignableFrom(type) ? effect(type) : objects.of(type, use);
    }

    private Schema acts() {
        var byType = new LinkedHashMap<String, String>();
        Arrays.stream(ActType.values()).forEach(act -> {
            schemas.of(act.body(), Use.SENT);
            byType.put(act.name(), Names.of(act.body()));
        });
        return Shapes.oneOf(TYPE, byType).description("What is posted to do one thing");
    }

    private Schema act(Class<?> body) {
        var act = Arrays.stream(ActType.values())
                .filter(type -> type.body() == body)
                .findFirst()
                .orElseThrow();
        var schema = typed(objects.of(body, Use.SENT), act.name());
        schema.addProperty(
                "note", schemas.of(String.class, Use.SENT).description("A remark; content, which may be erased"));
        schema.addProperty(
                "recordedFrom",
                schemas.of(RecordedFrom.class, Use.SENT)
                        .description("The paper of a State that is not connected, whose act this is"));
        return schema.description("%s Article %s.".formatted(act.says(), act.article()));
    }

    private Schema effects() {
        var byType = new LinkedHashMap<String, String>();
        subtypes(Effect.class).forEach(effect -> {
            schemas.of(effect, Use.ANSWERED);
            byType.put(effect.getSimpleName(), Names.of(effect));
        });
        return Shapes.oneOf(TYPE, byType).description("One thing that an act says it does");
    }

    private Schema effect(Class<?> effect) {
        return typed(objects.of(effect, Use.ANSWERED), effect.getSimpleName());
    }

    private static Schema typed(Schema object, String type) {
        var properties = new LinkedHashMap<String, Schema>(Map.of(TYPE, Shapes.constant(type)));
        Optional.ofNullable(object.getProperties()).ifPresent(properties::putAll);
        var required = Optional.ofNullable(object.getRequired()).orElse(List.of());
        return object.properties(properties)
                .required(Stream.concat(Stream.of(TYPE), required.stream()).toList());
    }

    /** In the order of their names: compilers of different releases write down different ones. */
    private static Stream<Class<?>> subtypes(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(type -> Modifier.isInterface(type.getModifiers()) ? subtypes(type) : Stream.of(type))
                .sorted(Comparator.comparing(Class::getSimpleName));
    }
}
