package org.rogatory.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.Coded;

/** How a single value reads: codes by their names and articles, everything else as it was given. */
record Values(Labels labels, Names names, Kind kind) {
    /** The codes that rest on an article each, a ground on another in another kind of request. */
    private static final Map<Class<?>, BiFunction<Enum<?>, Kind, Article>> PLACES = Map.of(
            RefusalGround.class, (ground, kind) -> ((RefusalGround) ground).article(kind),
            MeasureType.class, (measure, kind) -> ((MeasureType) measure).article(),
            Offence.class, (offence, kind) -> ((Offence) offence).article(),
            Purpose.class, (purpose, kind) -> ((Purpose) purpose).article());

    /** What fits into a line. */
    static final int SHORT = 60;

    /** A record that is said as one code. */
    static boolean isCode(Class<?> type) {
        return type == Article.class;
    }

    String of(RecordComponent component, Type type, JsonNode said) {
        var coded = Optional.ofNullable(component.getAnnotation(Coded.class))
                .map(Coded::value)
                .orElse("");
        if (type instanceof Class<?> c && c.isEnum()) {
            return code(c, said.asText());
        }
        if (said.isBoolean()) {
            return labels.text(said.asBoolean() ? "yes" : "no");
        }
        if (type == Article.class) {
            return labels.article(Article.of(said.asText()));
        }
        if (type == UUID.class) {
            return names.of(UUID.fromString(said.asText()));
        }
        return switch (coded) {
            case Coded.STATE -> names.state(said.asText());
            case Coded.LANGUAGE -> names.language(said.asText());
            default -> said.asText();
        };
    }

    private String code(Class<?> type, String said) {
        var constant = Arrays.stream(type.getEnumConstants())
                .map(one -> (Enum<?>) one)
                .filter(one -> one.name().equals(said)
                        || one instanceof Offence o && o.citation().equals(said))
                .findFirst();
        return constant.map(this::code).orElse(said);
    }

    /** With the article on which it rests. */
    private String code(Enum<?> code) {
        var name = labels.code(code);
        return article(code)
                .map(article -> name + " (" + labels.article(article) + ")")
                .orElse(name);
    }

    private Optional<Article> article(Enum<?> code) {
        return Optional.ofNullable(PLACES.get(code.getDeclaringClass())).map(place -> place.apply(code, kind));
    }
}
