package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Facts.EarlierRequest;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Asked;
import org.rogatory.procedure.act.LiftRestraint;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.Supplement;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.StatesRoute;

/** How property is restrained, confiscated and set free, and that only confiscated property is returned: 50, 52(1). */
public final class PropertyRules {
    private PropertyRules() {}

    public static final Rule<Supplement> ROUTE_COMPLETE = Rule.<Supplement>onBody(
                    "route-complete",
                    "50(3)",
                    "What makes a restraint a confiscation brings what the route to it must say.",
                    (s, act) -> act.changes().route().stream().flatMap(route -> incomplete(route, act)))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONFISCATION_ASKED_FOR = Rule.<ActBody>onCase(
                    "confiscation-asked-for",
                    "50(3)",
                    "What was only to be restrained is confiscated once the request was completed for that.",
                    s -> s.file()
                                    .terms()
                                    .route()
                                    .filter(ConfiscationRoute.RESTRAINT::equals)
                                    .isPresent()
                            ? Stream.of(because("The request is for a restraint: SUPPLEMENT brings the route to a"
                                    + " confiscation, with what 50(3)(a) or (b) wants for it."))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<OpenConsultation> LIFTING_OF_A_RESTRAINT = Rule.onBody(
            "lifting-of-a-restraint",
            "50(8)",
            "A consultation on a lifting is about property that is restrained.",
            (s, act) -> act.topic().asTopic() == Topic.LIFTING ? unrestrained(s, act) : Stream.empty());

    public static final Rule<LiftRestraint> HEARD_BEFORE_LIFTING = Rule.<LiftRestraint>onBody(
                    "heard-before-lifting",
                    "50(8)",
                    "Before a restraint is lifted the requesting State is heard, or it is said why it could not be.",
                    (s, act) -> s.file().held(Topic.LIFTING, act.item())
                                    || act.whyNotHeard()
                                            .filter(w -> !w.isBlank())
                                            .isPresent()
                            ? Stream.empty()
                            : Stream.of(
                                    because("No consultation on LIFTING was held for %s, and no reason says why not."
                                                    .formatted(act.item()))
                                            .on(act.item())))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONFISCATED_BEFORE = Rule.onBody(
            "confiscated-before",
            "52(1)",
            "Property is returned that was confiscated in a request for confiscation which this one follows.",
            (s, act) -> neverConfiscated(s, Asked.by(s, act)));

    private static Stream<Objection> incomplete(ConfiscationRoute route, Supplement act) {
        if (route == ConfiscationRoute.RESTRAINT) {
            return Stream.of(because("A confiscation is asked for, or it is not: WITHDRAW takes items back.")
                    .at("/changes/route"));
        }
        return StatesRoute.<Supplement.Changes>items(route).stream()
                .filter(item -> !item.present().test(act.changes()))
                .map(item -> because("Missing: %s.".formatted(item.says()))
                        .at("/changes" + item.pointer())
                        .citing(item.article()));
    }

    private static Stream<Objection> unrestrained(Situation s, OpenConsultation act) {
        var named = s.concerned(act.measures());
        return named.stream().anyMatch(m -> m.status() == MeasureStatus.RESTRAINED)
                        && (act.measures().isEmpty() || named.stream().allMatch(Topic.LIFTING::isAbout))
                ? Stream.empty()
                : Stream.of(because("Name property that is restrained.").at("/measures"));
    }

    private static Stream<Objection> neverConfiscated(Situation s, Asked asked) {
        var confiscated = confiscated(s);
        return IntStream.range(0, asked.measures().size())
                .filter(i -> asked.measures()
                        .get(i)
                        .id()
                        .filter(id -> !confiscated.contains(id))
                        .isPresent())
                .mapToObj(i -> because("No confiscation that this request follows has confiscated an item of this id.")
                        .at(asked.place() + "/" + i + "/id"));
    }

    private static Set<String> confiscated(Situation s) {
        return followed(s).stream()
                .flatMap(id -> s.facts().request(id).stream())
                .filter(earlier -> earlier.kind() == Kind.CONFISCATION)
                .map(EarlierRequest::confiscated)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static List<UUID> followed(Situation s) {
        return s.file()
                .submitted()
                .map(Terms::followsUp)
                .orElseGet(() -> s.facts().draft().orElseThrow().draft().followsUp());
    }
}
