package org.rogatory.letter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.machine.Procedures;

/** The properties and codes that letters can have to name: of drafts, of every kind's content, of every answer. */
final class Reachable {
    /** The content has no name: its properties stand under their articles. */
    private static final String CONTENT = "content";

    private static final Set<RecordComponent> COMPONENTS = new LinkedHashSet<>();
    private static final Set<Class<?>> RECORDS = new LinkedHashSet<>();
    private static final Set<Enum<?>> CODES = new LinkedHashSet<>();

    static {
        add(Draft.class);
        Procedures.all().forEach(procedure -> add(procedure.form().type()));
        CoverLetter.ANSWERS.forEach(answer -> add(answer.body()));
        CODES.addAll(CoverLetter.ANSWERS);
        CODES.addAll(List.of(ActType.SUBMIT, ActType.SUPPLEMENT, ActType.CONFIRM_IN_WRITING, ActType.RECTIFY));
    }

    private Reachable() {}

    static Set<RecordComponent> components() {
        return COMPONENTS;
    }

    static Set<Enum<?>> codes() {
        return CODES;
    }

    private static void add(Type type) {
        if (type instanceof ParameterizedType several) {
            Stream.of(several.getActualTypeArguments()).forEach(Reachable::add);
        } else if (type instanceof Class<?> c && c.isEnum()) {
            Arrays.stream(c.getEnumConstants()).forEach(code -> CODES.add((Enum<?>) code));
        } else if (type instanceof Class<?> c && c.isRecord() && c != Article.class && RECORDS.add(c)) {
            Stream.of(c.getRecordComponents())
                    .filter(component -> !component.getName().equals(CONTENT))
                    .peek(COMPONENTS::add)
                    .forEach(component -> add(component.getGenericType()));
        }
    }
}
