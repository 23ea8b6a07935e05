package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
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
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActBody.Refused;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.Refuse.Ground;

/** On which grounds a measure may be refused, and what a refusal owes: 40(21)-(25), 40(8), 36(1), 45, 46, 6(2). */
public final class RefusalRules {
    private RefusalRules() {}

    public static final Rule<ActBody.Refusing> GROUND_OPEN_TO_KIND = Rule.<ActBody.Refusing>onBody(
                    "ground-open-to-kind",
                    "40(21)",
                    "Each ground is open to the kind of request and to the measure.",
                    (s, act) ->
                            grounds(act).filter(g -> g.stands(Standing.GROUND)).flatMap(g -> closed(s, g)))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody.Refusing> FISCAL_MATTERS_NEVER_ALONE = neverAlone(
                    "fiscal-matters-never-alone",
                    RefusalGround.FISCAL_MATTERS,
                    "A request is not refused on the sole ground that the offence also involves fiscal matters.")
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody.Refusing> OFFENCE_LABEL_NEVER_ALONE = neverAlone(
            "offence-label-never-alone",
            RefusalGround.OFFENCE_LABEL,
            "Dual criminality looks at the conduct, whatever the offence is called.");

    public static final Rule<ActBody.Refusing> BANK_SECRECY_NEVER = Rule.<ActBody.Refusing>onBody(
                    "bank-secrecy-never",
                    "40(24)",
                    "Bank secrecy is no ground of refusal.",
                    (s, act) -> grounds(act)
                            .filter(g -> g.stands(Standing.NEVER))
                            .map(g -> because("Bank secrecy is no ground.").at(g.place() + "/code")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody.Refusing> REASONS_GIVEN = Rule.onBody(
            "reasons-given",
            "40(25)",
            "Reasons are given for every ground.",
            (s, act) ->
                    withoutReasons(act).map(g -> because("Give the reasons.").at(g.place() + "/reasons")));

    public static final Rule<ActBody.Refusing> REASONS_OR_LAW_THAT_FORBIDS_THEM = Rule.<ActBody.Refusing>onBody(
                    "reasons-or-law-that-forbids-them",
                    "37(18)",
                    "Reasons are given for every ground, unless a law that is named forbids it.",
                    (s, act) -> says(act.reasonsForbiddenBy())
                            ? Stream.empty()
                            : withoutReasons(act)
                                    .map(g -> because("Give the reasons, or name the law that forbids giving them.")
                                            .at(g.place() + "/reasons")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody.Refusing> GROUND_SUBSTANTIATED = Rule.onBody(
            "ground-substantiated",
            "6(2)",
            "A refusal for human rights names the freedom, one under a treaty the provision, one under a domestic "
                    + "condition the law or treaty.",
            (s, act) -> grounds(act).flatMap(g -> unsubstantiated(g.ground()).map(o -> o.at(g.place())).stream()));

    public static final Rule<Refuse> CONDITIONS_TRIED_FIRST = Rule.onBody(
            "conditions-tried-first",
            "36(1)(b)",
            "Personal data is refused only after conditions were declined or left unanswered, or with the reason "
                    + "why none would do.",
            (s, act) -> act.grounds().stream().anyMatch(g -> g.code() == RefusalGround.PERSONAL_DATA)
                            && !says(act.whyNoCondition())
                    ? withoutConditions(s, act)
                    : Stream.empty());

    /** A ground where it stands, and what it is to refuse. */
    private record Stated(String place, Ground ground, Refused refused) {
        boolean stands(Standing standing) {
            return ground.code().standing() == standing;
        }

        boolean reasoned() {
            return says(ground.reasons()) || says(refused.reasons());
        }
    }

    private static Stream<Stated> grounds(ActBody.Refusing act) {
        return act.refused().stream()
                .flatMap(refused -> IntStream.range(0, refused.grounds().size())
                        .mapToObj(i ->
                                new Stated(refused.ground(i), refused.grounds().get(i), refused)));
    }

    private static Stream<Stated> withoutReasons(ActBody.Refusing act) {
        return grounds(act).filter(g -> !g.reasoned());
    }

    private static Rule<ActBody.Refusing> neverAlone(String code, RefusalGround ground, String says) {
        return Rule.onBody(
                code,
                ground.article().citation(),
                says,
                (s, act) -> act.refused().stream()
                        .filter(refused -> isAlone(refused, ground))
                        .map(refused -> because("%s is an explanation beside an open ground, never one itself."
                                        .formatted(ground))
                                .at(refused.place() + "/grounds")
                                .citing(ground.article(s.kind()))));
    }

    private static boolean isAlone(Refused refused, RefusalGround ground) {
        return refused.grounds().stream().anyMatch(g -> g.code() == ground)
                && refused.grounds().stream().allMatch(g -> g.code().standing() != Standing.GROUND);
    }

    private static Stream<Objection> closed(Situation s, Stated stated) {
        var ground = stated.ground().code();
        var pointer = stated.place() + "/code";
        if (!ground.kinds().contains(s.kind())) {
            return Stream.of(because("%s is not open to %s.".formatted(ground, s.kind()))
                    .at(pointer)
                    .citing(closedBy(s.kind())));
        }
        if (!isOpen(s, ground)) {
            return Stream.of(because("%s is not open in this case: it is open to %s."
                            .formatted(ground, ground.limit().orElseThrow()))
                    .at(pointer)
                    .citing(ground.article(s.kind())));
        }
        return s.concerned(stated.refused().measures()).stream()
                .filter(measure -> !isOpen(s, ground, measure))
                .map(measure -> because("%s is not open for measure %s.".formatted(ground, measure.id()))
                        .at(pointer)
                        .on(measure.id())
                        .citing(ground.article()));
    }

    /** Where the list of grounds stands from which this one is missing. */
    private static Article closedBy(Kind kind) {
        if (kind.isExtradition()) {
            return Article.of("37(8)");
        }
        return Article.of(kind == Kind.DATA_PRESERVATION ? "42(6)" : "40(21)");
    }

    private static boolean isOpen(Situation s, RefusalGround ground) {
        return switch (ground) {
            case RESERVED_DUAL_CRIMINALITY ->
                has(s, StateProfile::preservationReservation)
                        && s.file().terms().offences().stream().allMatch(Offence.OFFENCE_OF_ANOTHER_TREATY::equals);
            case PERSONAL_DATA -> !s.asAWhole();
            case CONSENT_WITHHELD -> !PersonRules.consents(s.file());
            case TREATY_PROVISION -> s.underTreaty();
            case NO_TREATY_BASIS -> has(s, state -> state.treatyDependent() && !state.extraditionOnTheConvention());
            default -> true;
        };
    }

    private static boolean isOpen(Situation s, RefusalGround ground, Measure measure) {
        return switch (ground) {
            case PERSONAL_DATA -> measure.personalData();
            case NOT_AVAILABLE_DOMESTICALLY ->
                measure.is(MeasureType.COLLECT_TRAFFIC_DATA)
                        || measure.is(MeasureType.INTERCEPT_CONTENT) && has(s, StateProfile::realTimeReservation);
            case NO_BASIS_FOR_INTERCEPTION ->
                measure.is(MeasureType.INTERCEPT_CONTENT) && !has(s, StateProfile::interceptionBasis);
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
            case DOMESTIC_CONDITION ->
                unless(ground.law().or(ground::provision), "Name the law, or the provision of the treaty.")
                        .map(o -> o.citing(ground.code().article()));
            default -> Optional.empty();
        };
    }

    private static Optional<Objection> unless(Optional<String> named, String message) {
        return says(named) ? Optional.empty() : Optional.of(because(message));
    }

    private static boolean says(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).isPresent();
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
