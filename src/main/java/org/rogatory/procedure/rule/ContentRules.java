package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Asked;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.AssistanceContent;
import org.rogatory.procedure.content.AssistanceItems;
import org.rogatory.procedure.content.AssistanceItems.Item;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;

/** What a request must say, 40(15), 45(3), 36(2), and the particulars without which no case file can be opened. */
public final class ContentRules {
    private ContentRules() {}

    public static final Rule<Submit> PARTICULARS = Rule.onBody(
            "particulars",
            "40(15)",
            "A request names the State, basis, purpose, channel, form and language.",
            (s, act) -> particulars(s.facts().draft().orElseThrow().draft()));

    public static final Rule<ActBody> MEASURES = Rule.onBody(
            "measures",
            "40(3)",
            "A request asks for measures of its kind, each with an id of its own and a type.",
            (s, act) -> measures(s, Asked.by(s, act)));

    public static final Rule<Submit> CONTENT = Rule.<Submit>onBody(
                    "content",
                    "40(15)",
                    "Every mandatory item of the kind is there.",
                    (s, act) -> Stream.concat(
                            content(s.facts().draft().orElseThrow().draft()), itemsOfMeasures(Asked.by(s, act))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONTENT_ADDED = Rule.<ActBody>onBody(
                    "content-added",
                    "40(15)",
                    "What is added is as complete as what was submitted.",
                    (s, act) -> itemsOfMeasures(Asked.by(s, act)))
            .lenient(Lenience.UNDER_TREATY);

    /** No treaty on assistance takes the place of 36: it always blocks. */
    public static final Rule<ActBody> SAFEGUARDS_STATED = Rule.onBody(
            "safeguards-stated",
            "36(2)",
            "Who asks for personal data states the safeguards under which it will be held.",
            (s, act) -> safeguards(Asked.by(s, act)));

    private static Stream<Objection> particulars(Draft draft) {
        return Stream.of(
                        missing("40(12)", "/requestedState", "the requested State", draft.requestedState()),
                        missing("40(6)", "/legalBasis", "the legal basis", draft.legalBasis()),
                        missing("35(1)", "/purpose", "the purpose", draft.purpose()),
                        missing("40(12)", "/channel", "the channel", draft.channel()),
                        missing("40(13)", "/form", "the form", draft.form()),
                        missing("40(13)", "/language", "the language", draft.language()),
                        missing("40(15)", "/content", "the content", draft.content()))
                .flatMap(Optional::stream);
    }

    private static Optional<Objection> missing(String article, String pointer, String what, Optional<?> found) {
        return found.isPresent()
                ? Optional.empty()
                : Optional.of(lacks(new Item<>(Article.of(article), pointer, what, x -> false), ""));
    }

    private static Stream<Objection> measures(Situation s, Asked asked) {
        var none = asked.measures().isEmpty() && s.file().measures().isEmpty()
                ? Stream.of(because("Missing: the assistance sought.")
                        .at(asked.place())
                        .citing(Article.of("40(15)(d)")))
                : Stream.<Objection>empty();
        return Stream.concat(
                none, IntStream.range(0, asked.measures().size()).boxed().flatMap(i -> measure(s, asked, i)));
    }

    private static Stream<Objection> measure(Situation s, Asked asked, int place) {
        var measure = asked.measures().get(place);
        var pointer = asked.place() + "/" + place;
        if (measure.id().filter(id -> isUnique(s, asked.measures(), id)).isEmpty()) {
            return Stream.of(because("Every measure has an id of its own.").at(pointer + "/id"));
        }
        return AssistanceItems.fits(s.kind(), measure.type())
                ? Stream.empty()
                : Stream.of(because("%s may hold measures of these types: %s."
                                .formatted(s.kind(), s.kind().measureTypes()))
                        .at(pointer + "/type")
                        .citing(s.kind().article()));
    }

    private static boolean isUnique(Situation s, List<MeasureSought> measures, String id) {
        return s.file().measure(id).isEmpty()
                && measures.stream()
                                .filter(m -> m.id().filter(id::equals).isPresent())
                                .count()
                        == 1;
    }

    private static Stream<Objection> content(Draft draft) {
        return draft.content().stream()
                .flatMap(content ->
                        Stream.concat(lacking(AssistanceItems.OF_CONTENT, content, "/content"), offences(content)));
    }

    private static Stream<Objection> offences(AssistanceContent content) {
        return IntStream.range(0, content.offences().size())
                .boxed()
                .flatMap(i ->
                        lacking(AssistanceItems.OF_OFFENCE, content.offences().get(i), "/content/offences/" + i));
    }

    private static Stream<Objection> itemsOfMeasures(Asked asked) {
        return IntStream.range(0, asked.measures().size()).boxed().flatMap(i -> {
            var measure = asked.measures().get(i);
            var pointer = asked.place() + "/" + i;
            var ofType = measure.type().map(AssistanceItems::ofMeasure).orElse(List.of());
            return Stream.concat(
                    lacking(AssistanceItems.ofEveryMeasure(), measure, pointer), lacking(ofType, measure, pointer));
        });
    }

    private static Stream<Objection> safeguards(Asked asked) {
        boolean personal =
                asked.measures().stream().anyMatch(m -> m.personalData().orElse(false));
        return personal && !asked.safeguards()
                ? Stream.of(because("Missing: the receiving State's safeguards, because personal data is asked for.")
                        .at(asked.safeguardsPlace()))
                : Stream.empty();
    }

    private static <T> Stream<Objection> lacking(List<Item<T>> items, T thing, String place) {
        return items.stream().filter(i -> !i.present().test(thing)).map(i -> lacks(i, place));
    }

    private static Objection lacks(Item<?> item, String place) {
        return because("Missing: %s.".formatted(item.says()))
                .at(place + item.pointer())
                .citing(item.article());
    }
}
