package org.rogatory.request;

import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.http.ComponentCheck;
import org.rogatory.procedure.act.AtLeastOne;
import org.rogatory.procedure.act.Coded;

/** What the domain's annotations demand of a body: a form for codes and references, and lists that are not empty. */
@Singleton
final class DomainChecks implements ComponentCheck {
    static final String ELSE = "does not have the form that is asked for here";

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry(Coded.ID, "must be an id of up to 32 letters and digits, like m1"),
            Map.entry(Coded.REFERENCE, "must be a reference of up to 100 letters, digits and . / : _ ( ) # & + -"),
            Map.entry(Coded.STATE, "must be two capital letters, like VN"),
            Map.entry(Coded.LANGUAGE, "must be a language tag, like fr or pt-BR"),
            Map.entry(Coded.SHA256, "must be a SHA-256 digest, base64url without padding"),
            Map.entry(Coded.CURRENCY, "must be three capital letters, like EUR"),
            Map.entry(Coded.AMOUNT, "must be an amount, like 1200.50"),
            Map.entry(Coded.POINTER, "must be a JSON pointer, like /content/facts"),
            Map.entry(NewDocument.NAME, "must be a file name of up to 255 characters, without a path"),
            Map.entry(NewDocument.MEDIA_TYPE, "must be a media type, like application/pdf"));

    @Override
    public Stream<Fault> faults(RecordComponent component, Object content) {
        return Stream.concat(
                Optional.ofNullable(component.getAnnotation(Coded.class)).stream()
                        .flatMap(coded -> misshapen(coded.value(), content)),
                component.isAnnotationPresent(AtLeastOne.class) ? empty(content) : Stream.empty());
    }

    private static Stream<Fault> misshapen(String form, Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.stream().flatMap(present -> misshapen(form, present));
        }
        if (content instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .filter(i -> !fits(form, items.get(i)))
                    .mapToObj(i -> new Fault("/" + i, sentence(form)));
        }
        return fits(form, content) ? Stream.empty() : Stream.of(new Fault("", sentence(form)));
    }

    /** What is no text was told as such before. */
    private static boolean fits(String form, Object content) {
        return !(content instanceof String text) || text.matches(form);
    }

    static String sentence(String form) {
        return FORMS.getOrDefault(form, ELSE);
    }

    private static Stream<Fault> empty(Object content) {
        return content instanceof Collection<?> items && items.isEmpty()
                ? Stream.of(new Fault("", "needs at least one"))
                : Stream.empty();
    }
}
