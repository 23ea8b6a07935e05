package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Asked;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.ChargeStated;
import org.rogatory.procedure.content.ContentForm.Missing;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.Sought;

/** What a request must say, 40(15), 45(3), 36(2), and the particulars without which no case file can be opened. */
public final class ContentRules {
    private ContentRules() {}

    public static final Rule<Submit> PARTICULARS = Rule.onBody(
            "particulars",
            "40(15)",
            "A request names the State, basis, purpose, channel, form and language.",
            (s, act) -> particulars(s.kind(), s.facts().draft().orElseThrow().draft()));

    public static final Rule<ActBody> MEASURES = Rule.onBody(
            "measures",
            "40(3)",
            "A request asks for measures of its kind, each with an id of its own and a type.",
            (s, act) -> measures(s, Asked.by(s, act)));

    public static final Rule<Submit> CONTENT = Rule.<Submit>onBody(
                    "content",
                    "40(15)",
                    "Every mandatory item of the kind is there.",
                    (s, act) -> s.facts().draft().orElseThrow().draft().content().stream()
                            .flatMap(said -> s.procedure().form().missing(said))
                            .map(missing -> lacks(missing, "/content")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONTENT_ADDED = Rule.<ActBody>onBody(
                    "content-added",
                    "40(15)",
                    "What is added is as complete as what was submitted.",
                    (s, act) -> added(s, Asked.by(s, act)))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Submit> OFFENCES_TOLD_APART = Rule.onBody(
            "offences-told-apart",
            "37(3)",
            "Each offence for which a person is sought has an id of its own; a related one names another.",
            (s, act) -> charges(s.facts().draft().orElseThrow().draft().content().stream()
                    .flatMap(said -> said.charges().stream())
                    .toList()));

    /** No treaty on assistance takes the place of 36: it always blocks. */
    public static final Rule<ActBody> SAFEGUARDS_STATED = Rule.onBody(
            "safeguards-stated",
            "36(2)",
            "Who asks for personal data states the safeguards under which it will be held.",
            (s, act) -> safeguards(Asked.by(s, act)));

    private static Stream<Objection> particulars(Kind kind, Draft draft) {
        return Stream.of(
                        missing("40(12)", "/requestedState", "the requested State", draft.requestedState()),
                        kind.needsLegalBasis()
                                ? missing("40(6)", "/legalBasis", "the legal basis", draft.legalBasis())
                                : Stream.<Objection>empty(),
                        kind.purposes().isEmpty()
                                ? Stream.<Objection>empty()
                                : missing("35(1)", "/purpose", "the purpose", draft.purpose()),
                        missing("40(12)", "/channel", "the channel", draft.channel()),
                        missing("40(13)", "/form", "the form", draft.form()),
                        missing("40(13)", "/language", "the language", draft.language()),
                        kind.needsUrgency()
                                ? missing("37(10)", "/urgency", "why it is urgent", draft.urgency())
                                : Stream.<Objection>empty(),
                        missing("40(15)", "/content", "the content", draft.content()))
                .flatMap(missing -> missing);
    }

    private static Stream<Objection> missing(String article, String pointer, String what, Optional<?> found) {
        return found.isPresent()
                ? Stream.empty()
                : Stream.of(lacks(new Missing(Article.of(article), pointer, what), ""));
    }

    private static Stream<Objection> charges(List<ChargeStated> charges) {
        return IntStream.range(0, charges.size()).boxed().flatMap(i -> {
            var place = "/content/offences/" + i;
            var id = charges.get(i).id();
            var related = charges.get(i).relatedTo();
            return Stream.of(
                            id.isEmpty()
                                            || ids(charges)
                                                            .filter(id.get()::equals)
                                                            .count()
                                                    > 1
                                    ? Stream.of(because("Every offence has an id of its own.")
                                            .at(place + "/id"))
                                    : Stream.<Objection>empty(),
                            related.isEmpty()
                                            || related.equals(id)
                                            || ids(charges).noneMatch(related.get()::equals)
                                    ? related
                                            .map(r -> because("No other offence of the request is %s.".formatted(r))
                                                    .at(place + "/relatedTo"))
                                            .stream()
                                    : Stream.<Objection>empty())
                    .flatMap(found -> found);
        });
    }

    private static Stream<String> ids(List<ChargeStated> charges) {
        return charges.stream().flatMap(c -> c.id().stream());
    }

    private static Stream<Objection> measures(Situation s, Asked asked) {
        boolean nothing = asked.measures().isEmpty() && s.file().measures().isEmpty();
        var none = nothing && !s.procedure().form().sought().isEmpty()
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
        return measure.typed() && fits(s.kind(), measure.measureType())
                ? Stream.empty()
                : Stream.of(because(whatItHolds(s.kind()))
                        .at(pointer + "/type")
                        .citing(s.kind().article()));
    }

    private static String whatItHolds(Kind kind) {
        return kind.measureTypes().isEmpty()
                ? "Every item of %s has a type.".formatted(kind)
                : "%s may hold measures of these types: %s.".formatted(kind, kind.measureTypes());
    }

    /** Property items have no type under 40(3), and kinds of property have no such types. */
    private static boolean fits(Kind kind, Optional<MeasureType> type) {
        return type.isEmpty()
                ? kind.measureTypes().isEmpty()
                : kind.measureTypes().contains(type.get());
    }

    private static boolean isUnique(Situation s, List<? extends Sought> measures, String id) {
        return s.file().measure(id).isEmpty()
                && measures.stream()
                                .filter(m -> m.id().filter(id::equals).isPresent())
                                .count()
                        == 1;
    }

    private static Stream<Objection> added(Situation s, Asked asked) {
        return s.procedure().form().missingOf(asked.measures()).map(missing -> lacks(missing, asked.place()));
    }

    private static Stream<Objection> safeguards(Asked asked) {
        boolean personal = asked.measures().stream().anyMatch(Sought::asksForPersonalData);
        return personal && !asked.safeguards()
                ? Stream.of(because("Missing: the receiving State's safeguards, because personal data is asked for.")
                        .at(asked.safeguardsPlace()))
                : Stream.empty();
    }

    private static Objection lacks(Missing missing, String place) {
        return because("Missing: %s.".formatted(missing.says()))
                .at(place + missing.pointer())
                .citing(missing.article());
    }
}
