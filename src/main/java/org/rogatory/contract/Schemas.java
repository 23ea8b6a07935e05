package org.rogatory.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.rogatory.convention.Article;
import org.rogatory.http.Json;
import org.rogatory.http.RoundTrip;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.Draft;
import org.rogatory.request.DomainJson;

/** The schemas of the document: each type that is met becomes a component, as the service's own mapper writes it. */
final class Schemas {
    private final Map<String, Schema> components = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final ObjectMapper mapper = Json.mapper();
    private final Objects objects;
    private final Variants variants;
    private final Drafts drafts;

    Schemas() {
        new DomainJson().customize(mapper);
        objects = new Objects(this, mapper);
        variants = new Variants(this, objects);
        drafts = new Drafts(this, objects);
    }

    /** What was met so far, by name. */
    Map<String, Schema> components() {
        return components;
    }

    /** The schema of a value, or a reference to its component. */
    Schema of(Type type, Use use) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, use);
        }
        var plain = (Class<?>) type;
        return Scalars.of(plain, use).orElseGet(() -> ofClass(plain, use));
    }

    /** A reference to the component of this name, which is made when it is met for the first time. */
    Schema component(String name, Object owner, Supplier<Schema> made) {
        var before = owners.putIfAbsent(name, owner.toString());
        if (before == null) {
            components.put(name, made.get());
        } else if (!before.equals(owner.toString())) {
            throw new IllegalStateException("two things are called %s: %s and %s".formatted(name, before, owner));
        }
        return Shapes.ref(name);
    }

    private Schema ofGeneric(ParameterizedType type, Use use) {
        var raw = (Class<?>) type.getRawType();
        if (Collection.class.isAssignableFrom(raw)) {
            var items = of(type.getActualTypeArguments()[0], use);
            return Set.class.isAssignableFrom(raw) ? Shapes.array(items).uniqueItems(true) : Shapes.array(items);
        }
        return component(Names.of(type), type, () -> objects.of(raw, type, use));
    }

    private Schema ofClass(Class<?> type, Use use) {
        if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
            return Shapes.any();
        }
        if (type == Article.class) {
            return component("Article", type, Schemas::article);
        }
        if (type.isEnum()) {
            return component(Names.of(type), type, () -> choice(type));
        }
        if (type == Draft.class) {
            return component(Names.of(type), type, drafts::all);
        }
        if (type == Content.class) {
            return component(Names.of(type), type, drafts::contents);
        }
        if (RoundTrip.class.isAssignableFrom(type)) {
            return component(Names.of(type), type, () -> variants.of(type, Use.SENT));
        }
        // Any other record that both sides write would need two components.
        return component(Names.of(type), type + " " + use, () -> variants.of(type, use));
    }

    private Schema choice(Class<?> type) {
        return Shapes.choice(Arrays.stream(type.getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .toList());
    }

    private static Schema article() {
        return Shapes.matching(Article.FORM)
                .description("Article, paragraph and letter of the Convention")
                .examples(java.util.List.of("40(21)(b)"));
    }
}
