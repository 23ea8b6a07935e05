package org.rogatory.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** A query parameter that an operation declares: may it repeat, and what is each one. */
public record QueryParameter(String name, boolean repeatable, Class<?> type) {
    /** A query is read by the names of constants. */
    private static final Expected EXPECTED = new Expected(Object::toString);

    /** Those of a resource method: its own and those of its bean parameters. */
    public static Map<String, QueryParameter> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofBean(parameter.getType())
                        : one(parameter, parameter.getName(), parameter.getParameterizedType()))
                .collect(Collectors.toUnmodifiableMap(QueryParameter::name, Function.identity(), (a, b) -> a));
    }

    /** Sentences about what was sent under this name. */
    Stream<String> faults(List<String> sent) {
        var repeated = sent.size() > 1 && !repeatable;
        return Stream.concat(
                Stream.of("must not occur twice").filter(sentence -> repeated),
                sent.stream().flatMap(text -> fault(text).stream()).distinct());
    }

    private Optional<String> fault(String text) {
        return PlainText.fault(text)
                .or(() -> ParameterForms.fits(text, type) ? Optional.empty() : Optional.of(EXPECTED.of(type)));
    }

    private static Stream<QueryParameter> ofBean(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(QueryParameter::ofField);
    }

    private static Stream<QueryParameter> ofField(Field field) {
        return field.isAnnotationPresent(BeanParam.class)
                ? ofBean(field.getType())
                : one(field, field.getName(), field.getGenericType());
    }

    private static Stream<QueryParameter> one(AnnotatedElement element, String otherwise, Type type) {
        var standard =
                Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
        var reactive =
                Optional.ofNullable(element.getAnnotation(RestQuery.class)).map(RestQuery::value);
        return standard
                .or(() -> reactive)
                .map(name -> name.isEmpty() ? otherwise : name)
                .map(name -> new QueryParameter(name, repeatable(type), element(type)))
                .stream();
    }

    private static boolean repeatable(Type type) {
        return type instanceof ParameterizedType generic
                && Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
    }

    private static Class<?> element(Type type) {
        var inner = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> plain ? plain : Object.class;
    }
}
