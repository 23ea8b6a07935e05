package org.rogatory.procedure.act;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.Draft;

/** Tells texts, which a clerical error may have spoilt, from facts: by the type and annotation of the component. */
public final class Texts {
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,3}");
    private static final String CONTENT = "/content/";

    /** Kept, because reflection makes them anew each time that it is asked. */
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Function.identity()));
        }
    };

    private Texts() {}

    /** Whether the RFC 6901 pointer leads to a text in a body of this act; for SUBMIT, in a draft with such content. */
    public static boolean isText(ActType act, Class<? extends Content> content, String pointer) {
        if (act != ActType.SUBMIT) {
            return isText(act.body(), pointer);
        }
        return pointer.startsWith(CONTENT) ? isContentText(content, pointer) : isText(Draft.class, pointer);
    }

    /** Whether the pointer leads to a text of such a request's content. */
    public static boolean isContentText(Class<? extends Content> content, String pointer) {
        return pointer.startsWith(CONTENT) && isText(content, pointer.substring(CONTENT.length() - 1));
    }

    private static boolean isText(Class<?> record, String pointer) {
        Type at = record;
        boolean fact = false;
        for (var token : pointer.substring(1).split("/", -1)) {
            if (isList(at)) {
                at = INDEX.matcher(token).matches() ? argument(at) : Void.class;
                continue;
            }
            var component = component(at, token);
            fact = component.filter(c -> c.isAnnotationPresent(Coded.class)).isPresent();
            at = component
                    .map(RecordComponent::getGenericType)
                    .map(Texts::unwrapped)
                    .orElse(Void.class);
        }
        return at == String.class && !fact;
    }

    private static Optional<RecordComponent> component(Type type, String name) {
        return type instanceof Class<?> c && c.isRecord()
                ? Optional.ofNullable(COMPONENTS.get(c).get(name))
                : Optional.empty();
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == Optional.class ? argument(type) : type;
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == java.util.List.class;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
