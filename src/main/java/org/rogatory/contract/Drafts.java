package org.rogatory.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.content.AssistanceContent;
import org.rogatory.procedure.content.AssistanceItems;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.machine.Procedures;

/** Drafts, one shape for each kind that has a procedure: what it may ask for, and what SUBMIT will want to see. */
final class Drafts {
    private static final String NOTHING_BUT_KIND = """
            %s, article %s. A draft may lack anything but its `kind`. SUBMIT wants to know who is asked, on which legal \
            basis, for which purpose, by which channel, in which form and language, and these items:

            """;

    private final Schemas schemas;
    private final Objects objects;

    Drafts(Schemas schemas, Objects objects) {
        this.schemas = schemas;
        this.objects = objects;
    }

    Schema all() {
        var byKind = new LinkedHashMap<String, String>();
        Procedures.all().stream().map(Procedure::kind).forEach(kind -> {
            schemas.component(name(kind), kind, () -> draft(kind));
            byKind.put(kind.name(), name(kind));
        });
        return Shapes.oneOf("kind", byKind).description("The text of a draft");
    }

    private static String name(Kind kind) {
        return "New" + Names.camel(kind.name());
    }

    private Schema draft(Kind kind) {
        var draft = objects.of(Draft.class, Use.SENT);
        draft.addProperty("kind", Shapes.constant(kind.name()));
        draft.addProperty("purpose", among(kind.purposes()));
        draft.addProperty("content", schemas.component(name(kind) + "Content", kind, () -> content(kind)));
        return draft.description(NOTHING_BUT_KIND.formatted(kind.title(), kind.article()) + items(kind));
    }

    private Schema content(Kind kind) {
        var content = objects.of(AssistanceContent.class, Use.SENT);
        var measure = schemas.component(name(kind) + "Measure", kind, () -> measure(kind));
        content.addProperty("measures", Shapes.array(measure));
        return content;
    }

    private Schema measure(Kind kind) {
        var measure = objects.of(MeasureSought.class, Use.SENT);
        measure.addProperty("type", among(kind.measureTypes()));
        return measure;
    }

    private static Schema among(Collection<? extends Enum<?>> constants) {
        return Shapes.choice(constants.stream().<String>map(Enum::name).toList());
    }

    private static String items(Kind kind) {
        var content = list("/content", "", AssistanceItems.OF_CONTENT);
        var offences = list("/content/offences/*", "", AssistanceItems.OF_OFFENCE);
        var measures = list("/content/measures/*", "", AssistanceItems.ofEveryMeasure());
        var special = kind.measureTypes().stream()
                .flatMap(type -> list("/content/measures/*", " of " + type, AssistanceItems.ofMeasure(type)));
        return Stream.of(content, offences, measures, special)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static <T> Stream<String> list(String place, String of, List<AssistanceItems.Item<T>> items) {
        return items.stream()
                .map(item -> "- `%s%s`%s: %s, %s".formatted(place, item.pointer(), of, item.says(), item.article()));
    }
}
