package org.rogatory.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.ContentForm;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.ContentRules;

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
        Procedures.all().forEach(procedure -> {
            var kind = procedure.kind();
            schemas.component(name(kind), kind, () -> draft(procedure));
            byKind.put(kind.name(), name(kind));
        });
        return Shapes.oneOf("kind", byKind).description("The text of a draft");
    }

    private static String name(Kind kind) {
        return "New" + Names.camel(kind.name());
    }

    /** What the request of some kind says, as it reads now. */
    Schema contents() {
        return Shapes.any()
                .anyOf(Procedures.all().stream().map(this::content).distinct().toList())
                .description("What the draft of this kind says");
    }

    private Schema draft(Procedure procedure) {
        var kind = procedure.kind();
        var draft = objects.of(Draft.class, Use.SENT);
        draft.addProperty("kind", Shapes.constant(kind.name()));
        if (kind.purposes().isEmpty()) {
            draft.removeProperty("purpose");
        } else {
            draft.addProperty("purpose", among(kind.purposes()));
        }
        draft.addProperty("content", content(procedure));
        return draft.description(NOTHING_BUT_KIND.formatted(kind.title(), kind.article()) + items(procedure));
    }

    private Schema content(Procedure procedure) {
        var kind = procedure.kind();
        return schemas.component(name(kind) + "Content", kind, () -> said(procedure));
    }

    private Schema said(Procedure procedure) {
        var kind = procedure.kind();
        var content = objects.of(procedure.form().type(), Use.SENT);
        if (!kind.measureTypes().isEmpty()) {
            var measure = schemas.component(name(kind) + "Measure", kind, () -> measure(kind));
            content.addProperty(procedure.form().sought(), Shapes.array(measure));
        }
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

    private static String items(Procedure procedure) {
        var items = procedure.form().parts().stream().flatMap(Drafts::list);
        var lines = asksForPersonalData(procedure) ? Stream.concat(items, Stream.of(safeguards())) : items;
        return lines.collect(Collectors.joining("\n"));
    }

    private static boolean asksForPersonalData(Procedure procedure) {
        return procedure
                .step(ActType.SUBMIT)
                .filter(step -> step.rules().contains(ContentRules.SAFEGUARDS_STATED))
                .isPresent();
    }

    private static String safeguards() {
        var rule = ContentRules.SAFEGUARDS_STATED;
        return "- `/content/safeguards`, %s: %s".formatted(rule.article(), rule.says());
    }

    private static <T> Stream<String> list(ContentForm.Part<?, T> part) {
        return part.items().stream()
                .map(item -> "- `/content%s%s`%s, %s: %s"
                        .formatted(part.place(), item.pointer(), part.of(), item.article(), item.says()));
    }
}
