package org.rogatory.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.http.Page;
import org.rogatory.http.Paging;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.request.ActEntry;

/** A method of a resource, and what follows from how it is written. */
record Endpoint(Method method) {

    /** Those that are published, by operationId. */
    static Map<String, Endpoint> all(IndexView index) {
        return index.getAnnotations(Path.class).stream()
                .map(annotation -> annotation.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(target -> target.asClass().name().toString())
                // The framework's index knows some classes twice.
                .distinct()
                .flatMap(Endpoint::methods)
                .collect(Collectors.toMap(Endpoint::operationId, Function.identity()));
    }

    private static Stream<Endpoint> methods(String resource) {
        try {
            return Arrays.stream(Class.forName(resource, false, Endpoint.class.getClassLoader())
                            .getDeclaredMethods())
                    .filter(m -> m.isAnnotationPresent(Operation.class))
                    .filter(m -> !m.getAnnotation(Operation.class).hidden())
                    .map(Endpoint::new);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String operationId() {
        return method.getAnnotation(Operation.class).operationId();
    }

    boolean reads() {
        return method.isAnnotationPresent(GET.class);
    }

    private boolean posts() {
        return method.isAnnotationPresent(POST.class);
    }

    /** It looks at the headers that make a change safe to repeat. */
    private boolean changes() {
        return !reads() && List.of(method.getParameterTypes()).contains(HttpHeaders.class);
    }

    boolean mayRepeat() {
        return posts() && changes();
    }

    boolean needsVersion() {
        return !posts() && changes();
    }

    /** An act may come without a version: the rules decide then. */
    boolean takesVersion() {
        return mayRepeat()
                && method.isAnnotationPresent(Path.class)
                && method.getAnnotation(Path.class).value().equals("acts");
    }

    /** For everybody, without a token. */
    boolean open() {
        return method.isAnnotationPresent(PermitAll.class);
    }

    /** It says itself what may not be there. */
    boolean maySayNotFound() {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .anyMatch(response -> response.responseCode().equals("404"));
    }

    List<String> roles() {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(RolesAllowed.class)))
                .findFirst()
                .map(roles -> List.of(roles.value()))
                .orElse(List.of());
    }

    int status() {
        if (method.getReturnType() == void.class) {
            return 204;
        }
        return posts() && answersWithHeaders() ? 201 : 200;
    }

    /** What is answered; empty for 204. */
    Optional<Type> answer() {
        if (method.isAnnotationPresent(DELETE.class) || method.getReturnType() == void.class) {
            return Optional.empty();
        }
        return Optional.of(method.getReturnType() == Response.class ? described() : entity());
    }

    private Type entity() {
        var type = method.getGenericReturnType();
        return answersWithHeaders() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    /** The media types other than JSON in which the same is answered: texts, of which no more is told. */
    List<String> otherForms() {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .flatMap(response -> Arrays.stream(response.content()))
                .map(Content::mediaType)
                .filter(type -> !type.isEmpty())
                .toList();
    }

    /** The media type of what a resource takes or gives that is no JSON. */
    String textType() {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(Produces.class)))
                .map(Produces::value)
                .findFirst()
                .orElseGet(() -> method.getAnnotation(Consumes.class).value())[0];
    }

    boolean paged() {
        return answer().filter(type -> type instanceof ParameterizedType p && p.getRawType() == Page.class)
                .isPresent();
    }

    /** It answers with acts of a history. */
    boolean historical() {
        return answer().filter(
                        type -> type instanceof ParameterizedType p && p.getActualTypeArguments()[0] == ActEntry.class)
                .isPresent();
    }

    /** What a POST makes has an ETag only where it has versions. */
    boolean tagged() {
        return answersWithHeaders() && !paged() && (!posts() || takesVersion() || versioned());
    }

    /** What can be replaced afterwards. */
    private boolean versioned() {
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(PUT.class))
                .anyMatch(m -> m.getGenericReturnType().equals(method.getGenericReturnType()));
    }

    /** It does an act, or would. */
    boolean acts() {
        return body().filter(ActBody.class::equals).isPresent();
    }

    /** It makes, changes or deletes a draft. */
    boolean drafts() {
        return !reads()
                && method.getDeclaringClass().getAnnotation(Path.class).value().equals("/v1/requests");
    }

    /** The type that the body is read as. */
    Optional<Class<?>> body() {
        return Arrays.stream(method.getParameters())
                .flatMap(p -> Stream.ofNullable(p.getAnnotation(RequestBody.class)))
                .<Class<?>>map(body -> body.content()[0].schema().implementation())
                .findFirst();
    }

    boolean hasPathParameter() {
        return Arrays.stream(method.getParameters()).anyMatch(p -> p.isAnnotationPresent(RestPath.class));
    }

    Optional<Type> pathParameter(String name) {
        return Arrays.stream(method.getParameters())
                .filter(p -> p.getName().equals(name))
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    private boolean answersWithHeaders() {
        return List.of(Response.class, RestResponse.class).contains(method.getReturnType());
    }

    /** Of several forms the first, which is JSON; a page of such where pages are asked for. */
    private Type described() {
        var type = method.getAnnotationsByType(APIResponse.class)[0]
                .content()[0]
                .schema()
                .implementation();
        return Arrays.stream(method.getParameterTypes()).anyMatch(Paging.class::isAssignableFrom)
                ? new GenericOf(Page.class, type)
                : type;
    }
}
