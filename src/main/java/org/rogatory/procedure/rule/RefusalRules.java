package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.RefusalGround.Standing;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Facts.StateProfile;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.Refuse.Ground;

/** On which grounds a measure may be refused, and what a refusal owes: 40(21)-(25), 40(8), 36(1), 45, 46, 6(2). */
public final class RefusalRules {
    private RefusalRules() {}

    public static final Rule<Refuse> GROUND_OPEN_TO_KIND = Rule.<Refuse>onBody(
                    "ground-open-to-kind",
                    "40(21)",
                    "Each ground is open to the kind of request and to the measure.",
                    (s, act) -> grounds(act, Standing.GROUND).flatMap(i -> closed(s, act, i)))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Refuse> FISCAL_MATTERS_NEVER_ALONE = neverAlone(
                    "fiscal-matters-never-alone",
                    RefusalGround.FISCAL_MATTERS,
                    "A request is not refused on the sole ground that the offence also involves fiscal matters.")
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Refuse> OFFENCE_LABEL_NEVER_ALONE = neverAlone(
            "offence-label-never-alone",
            RefusalGround.OFFENCE_LABEL,
            "Dual criminality looks at the conduct, whatever the offence is called.");

    public static final Rule<Refuse> BANK_SECRECY_NEVER = Rule.<Refuse>onBody(
                    "bank-secrecy-never",
                    "40(24)",
                    "Bank secrecy is no ground of refusal.",
                    (s, act) -> grounds(act, Standing.NEVER)
                            .map(i -> because("Bank secrecy is no ground.").at("/grounds/" + i + "/code")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Refuse> REASONS_GIVEN = Rule.onBody(
            "reasons-given",
            "40(25)",
            "Reasons are given for every ground.",
            (s, act) -> IntStream.range(0, act.grounds().size())
                    .filter(i -> act.grounds().get(i).reasons().isBlank())
                    .mapToObj(i -> because("Give the reasons.").at("/grounds/" + i + "/reasons")));

    public static final Rule<Refuse> GROUND_SUBSTANTIATED = Rule.onBody(
            "ground-substantiated",
            "6(2)",
            "A refusal for human rights names the freedom, one under a treaty the provision.",
            (s, act) -> IntStream.range(0, act.grounds().size())
                    .boxed()
                    .flatMap(i -> unsubstantiated(act.grounds().get(i)).map(o -> o.at("/grounds/" + i)).stream()));

    public static final Rule<Refuse> CONDITIONS_TRIED_FIRST = Rule.onBody(
            "conditions-tried-first",
            "36(1)(b)",
            "Personal data is refused only after conditions were declined or left unanswered, or with the reason "
                    + "why none would do.",
            (s, act) -> act.grounds().stream().anyMatch(g -> g.code() == RefusalGround.PERSONAL_DATA)
                            && act.whyNoCondition().filter(w -> !w.isBlank()).isEmpty()
                    ? withoutConditions(s, act)
                    : Stream.empty());

    public static final Rule<Decline> DECLINE_REASONED = Rule.onBody(
            "decline-reasoned",
            "40(25)",
            "Reasons are given for declining.",
            (s, act) -> act.reasons().isBlank()
                    ? Stream.of(because("Give the reasons.").at("/reasons"))
                    : Stream.empty());

    public static final Rule<Decline> ONLY_HUMAN_RIGHTS_BY_CODE = Rule.onBody(
            "only-human-rights-by-code",
            "6(2)",
            "Where no State has a duty to agree, reasons are given in words; the only code is HUMAN_RIGHTS.",
            (s, act) -> act.grounds().stream().anyMatch(g -> g != RefusalGround.HUMAN_RIGHTS)
                    ? Stream.of(because("Give other reasons in words.").at("/grounds"))
                    : Stream.empty());

    private static Rule<Refuse> neverAlone(String code, RefusalGround ground, String says) {
        return Rule.onBody(
                code,
                ground.article().citation(),
                says,
                (s, act) -> act.grounds().stream().anyMatch(g -> g.code() == ground)
                                && act.grounds().stream().allMatch(g -> g.code().standing() != Standing.GROUND)
                        ? Stream.of(because("%s is an explanation beside an open ground, never one itself."
                                        .formatted(ground))
                                .at("/grounds"))
                        : Stream.empty());
    }

    private static Stream<Integer> grounds(Refuse act, Standing standing) {
        return IntStream.range(0, act.grounds().size())
                .filter(i -> act.grounds().get(i).code().standing() == standing)
                .boxed();
    }

    private static Stream<Objection> closed(Situation s, Refuse act, int place) {
        var ground = act.grounds().get(place).code();
        var pointer = "/grounds/" + place + "/code";
        if (!ground.kinds().contains(s.kind())) {
            return Stream.of(
                    because("%s is not open to %s.".formatted(ground, s.kind())).at(pointer));
        }
        if (s.asAWhole()) {
            return isOpenAsAWhole(s, ground)
                    ? Stream.empty()
                    : Stream.of(because("%s is not open to this request.".formatted(ground))
                            .at(pointer)
                            .citing(ground.article()));
        }
        return s.concerned(act.measures()).stream()
                .filter(measure -> !isOpen(s, ground, measure))
                .map(measure -> because("%s is not open for measure %s.".formatted(ground, measure.id()))
                        .at(pointer)
                        .on(measure.id())
                        .citing(ground.article()));
    }

    private static boolean isOpen(Situation s, RefusalGround ground, Measure measure) {
        return switch (ground) {
            case PERSONAL_DATA -> measure.personalData();
            case NOT_AVAILABLE_DOMESTICALLY ->
                measure.is(MeasureType.COLLECT_TRAFFIC_DATA)
                        || measure.is(MeasureType.INTERCEPT_CONTENT) && has(s, StateProfile::realTimeReservation);
            case NO_BASIS_FOR_INTERCEPTION ->
                measure.is(MeasureType.INTERCEPT_CONTENT) && !has(s, StateProfile::interceptionBasis);
            case TREATY_PROVISION -> s.underTreaty();
            default -> true;
        };
    }

    /** A request that is decided about as a whole asks for no personal data, 36(1). */
    private static boolean isOpenAsAWhole(Situation s, RefusalGround ground) {
        return switch (ground) {
            case PERSONAL_DATA -> false;
            case CONSENT_WITHHELD -> !PersonRules.consents(s.file());
            case TREATY_PROVISION -> s.underTreaty();
            default -> true;
        };
    }

    private static boolean has(Situation s, java.util.function.Predicate<StateProfile> declared) {
        return s.requestedState().filter(declared).isPresent();
    }

    private static Optional<Objection> unsubstantiated(Ground ground) {
        return switch (ground.code()) {
            case HUMAN_RIGHTS -> unless(ground.freedom(), "Name the freedom that would be suppressed.");
            case TREATY_PROVISION -> unless(ground.provision(), "Name the provision of the treaty.");
            default -> Optional.empty();
        };
    }

    private static Optional<Objection> unless(Optional<String> named, String message) {
        return named.filter(n -> !n.isBlank()).isPresent() ? Optional.empty() : Optional.of(because(message));
    }

    private static Stream<Objection> withoutConditions(Situation s, Refuse act) {
        return s.concerned(act.measures()).stream()
                .map(Measure::id)
                .filter(measure -> s.file().exchanges().stream().noneMatch(x -> inVain(s, x, measure)))
                .map(measure -> because(
                                "Conditions for measure %s were not tried, and no reason says why none would do."
                                        .formatted(measure))
                        .on(measure));
    }

    private static boolean inVain(Situation s, Exchange exchange, String measure) {
        return exchange.topic() == Topic.PROPOSED_CONDITIONS
                && exchange.measures().contains(measure)
                && (exchange.status() == ExchangeStatus.DECLINED || exchange.overdue(s.today()));
    }
}
