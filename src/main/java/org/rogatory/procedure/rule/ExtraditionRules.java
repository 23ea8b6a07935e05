package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.Charge;
import org.rogatory.procedure.Charge.Finding;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.Grant;
import org.rogatory.procedure.act.RecordDualCriminality;
import org.rogatory.procedure.act.RecordDualCriminality.Found;

/** For which offences a person is extradited: 37(1)-(3), 37(12), 35(3). */
public final class ExtraditionRules {
    private ExtraditionRules() {}

    public static final Rule<RecordDualCriminality> JUDGED_ON_CONDUCT = Rule.onBody(
            "judged-on-conduct",
            "35(3)",
            "Dual criminality is judged by the conduct, which is stated; each offence is judged once.",
            (s, act) -> findings(act, (i, f) -> blank(Optional.of(f.conduct())) || !isFirst(act, i))
                    .map(i ->
                            because("State the conduct, once for each offence.").at("/findings/" + i + "/conduct")));

    public static final Rule<RecordDualCriminality> WAIVED_BY_A_LAW = Rule.<RecordDualCriminality>onBody(
                    "waived-by-a-law",
                    "37(2)",
                    "Dual criminality is waived for offences of the Convention alone, by a law that is named.",
                    (s, act) -> findings(act, (i, f) -> f.finding() == Finding.WAIVED && !waivable(s, f))
                            .map(i -> because("Name the law that allows this, for an offence of articles 7 to 19.")
                                    .at("/findings/" + i + "/law")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<RecordDualCriminality> RELATED_OFFENCE_NAMED = Rule.<RecordDualCriminality>onBody(
                    "related-offence-named",
                    "37(3)",
                    "An offence whose penalty is too short is carried along with an offence of the Convention in the "
                            + "same request, which is named.",
                    (s, act) -> findings(act, (i, f) -> f.finding() == Finding.BELOW_MINIMUM && !carriedAlong(s, f))
                            .map(i -> because("Name another offence of this request, one of articles 7 to 19.")
                                    .at("/findings/" + i + "/relatedTo")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Grant> EVERY_OFFENCE_DECIDED = Rule.onBody(
            "every-offence-decided",
            "37(18)",
            "Each offence of the request is decided about once: granted, or refused on a ground; one at least is "
                    + "granted.",
            (s, act) -> Stream.of(undecided(s, act), unclear(act), nothingGranted(act))
                    .flatMap(objections -> objections));

    public static final Rule<Grant> DUAL_CRIMINALITY = Rule.<Grant>onBody(
                    "dual-criminality",
                    "37(1)",
                    "Extradition is granted for an offence in both States, one for which a law waives this, or one "
                            + "with too short a penalty that is related to one that is granted.",
                    (s, act) -> IntStream.range(0, act.offences().size())
                            .filter(i -> act.offences().get(i).granted())
                            .boxed()
                            .flatMap(i -> notExtraditable(s, act, i)))
            .lenient(Lenience.UNDER_TREATY_OR_ON_PAPER);

    public static final Rule<Grant> CONDITIONS_ACCEPTED = Rule.<Grant>onBody(
                    "conditions-accepted",
                    "37(12)",
                    "Extradition is granted on conditions only that the requesting State accepted before.",
                    (s, act) -> act.conditions().stream()
                            .filter(id -> s.file().conditions().stream().noneMatch(c -> c.id().equals(id)))
                            .map(id -> because("No condition %s was accepted.".formatted(id))
                                    .at("/conditions")))
            .lenient(Lenience.UNDER_TREATY);

    private static Stream<Integer> findings(RecordDualCriminality act, BiFunction<Integer, Found, Boolean> wrong) {
        return IntStream.range(0, act.findings().size())
                .boxed()
                .filter(i -> wrong.apply(i, act.findings().get(i)));
    }

    private static boolean isFirst(RecordDualCriminality act, int place) {
        var offence = act.findings().get(place).offence();
        return act.findings().stream()
                .limit(place)
                .noneMatch(earlier -> earlier.offence().equals(offence));
    }

    private static boolean waivable(Situation s, Found f) {
        return !blank(f.law()) && ofTheConvention(s, f.offence());
    }

    private static boolean carriedAlong(Situation s, Found f) {
        return f.relatedTo()
                .filter(related -> !related.equals(f.offence()))
                .filter(related -> ofTheConvention(s, related))
                .isPresent();
    }

    /** What is no offence of the request, names-exist reports. */
    private static boolean ofTheConvention(Situation s, String offence) {
        return s.file().charge(offence).filter(c -> c.article().isEmpty()).isEmpty();
    }

    private static Stream<Objection> undecided(Situation s, Grant act) {
        return s.file().charges().stream()
                .map(Charge::id)
                .filter(id -> act.offencesNamed().stream().filter(id::equals).count() != 1)
                .map(id ->
                        because("Decide about offence %s, once.".formatted(id)).at("/offences"));
    }

    private static Stream<Objection> unclear(Grant act) {
        return IntStream.range(0, act.offences().size())
                .filter(i -> act.offences().get(i).granted()
                        != act.offences().get(i).grounds().isEmpty())
                .mapToObj(i -> because("An offence is granted, or refused on a ground.")
                        .at("/offences/" + i + "/grounds"));
    }

    private static Stream<Objection> nothingGranted(Grant act) {
        return act.offences().stream().noneMatch(Grant.Decided::granted)
                ? Stream.of(because("REFUSE refuses the request as a whole.").at("/offences"))
                : Stream.empty();
    }

    private static Stream<Objection> notExtraditable(Situation s, Grant act, int place) {
        var granted = new HashSet<String>();
        act.offences().stream().filter(Grant.Decided::granted).forEach(o -> granted.add(o.offence()));
        return s.file().charge(act.offences().get(place).offence()).stream()
                .filter(charge -> !extraditable(s, charge, granted::contains))
                .map(charge -> because("Offence %s is %s, and extradition for it cannot be granted."
                                .formatted(charge.id(), found(charge)))
                        .at("/offences/" + place));
    }

    private static String found(Charge charge) {
        return charge.finding().map(Enum::name).orElse("not examined for dual criminality");
    }

    /** 37(3): what is carried along is related to an offence that is granted for its own sake. */
    private static boolean extraditable(Situation s, Charge charge, Predicate<String> granted) {
        return byItself(charge)
                || charge.isFound(Finding.BELOW_MINIMUM)
                        && charge.relatedTo()
                                .filter(granted)
                                .flatMap(s.file()::charge)
                                .filter(ExtraditionRules::byItself)
                                .isPresent();
    }

    private static boolean byItself(Charge charge) {
        return charge.isFound(Finding.MET) || charge.isFound(Finding.WAIVED);
    }

    private static boolean blank(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).isEmpty();
    }
}
