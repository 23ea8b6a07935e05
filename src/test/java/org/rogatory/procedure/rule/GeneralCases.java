package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Actor.Capacity.CENTRAL;
import static org.rogatory.procedure.rule.Paper.LETTER;
import static org.rogatory.procedure.rule.Paper.NOWHERE;
import static org.rogatory.procedure.rule.Registered.HANOI;
import static org.rogatory.procedure.rule.Registered.HANOI_COURT;
import static org.rogatory.procedure.rule.Registered.HANOI_POLICE;
import static org.rogatory.procedure.rule.Registered.HUE;
import static org.rogatory.procedure.rule.Registered.NOUMEA;
import static org.rogatory.procedure.rule.Registered.PARIS;
import static org.rogatory.procedure.rule.Registered.PARIS_COURT;
import static org.rogatory.procedure.rule.Registered.PARIS_POLICE;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONNECTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.By;
import org.rogatory.procedure.RecordedFrom;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.Redirect;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** What guards every act, made from the procedure itself: every act, every stranger to it, every wrong status. */
final class GeneralCases {
    private final Kind kind;

    private GeneralCases(Kind kind) {
        this.kind = kind;
    }

    static Stream<RuleCase> all() {
        var rows = LawfulActs.all()
                .map(LawfulActs.Example::kind)
                .distinct()
                .flatMap(kind -> new GeneralCases(kind).rows());
        var assistance = new GeneralCases(Kind.MUTUAL_LEGAL_ASSISTANCE);
        return Stream.concat(
                rows, Stream.of(redirectedOverseas(), assistance.recordedForAnother(), assistance.recordedForItself()));
    }

    /** Of every act of which there is an example. */
    private Stream<RuleCase> rows() {
        return Procedures.of(kind).orElseThrow().steps().stream()
                .filter(step -> LawfulActs.of(kind, step.type()).isPresent())
                .flatMap(this::of);
    }

    private Attempt lawfulOf(Step<?> step) {
        return LawfulActs.of(kind, step.type()).orElseThrow();
    }

    private Stream<RuleCase> of(Step<?> step) {
        return Stream.of(
                        lawful(step),
                        strangers(step),
                        statuses(step),
                        functions(step),
                        paper(step),
                        names(step),
                        bytes(step))
                .flatMap(rows -> rows);
    }

    /** What they all let through is the lawful act; what it names is there. */
    private Stream<RuleCase> lawful(Step<?> step) {
        return GeneralRules.ofEveryAct().stream()
                .map(rule -> row(step, lawfulOf(step), rule, false, "as it should be"));
    }

    private Stream<RuleCase> strangers(Step<?> step) {
        return Arrays.stream(Who.values())
                .filter(who -> !whoseItIs(step.by()).contains(who))
                .map(who -> row(step, lawfulOf(step).by(who.actor()), GeneralRules.SIDE, true, "by " + who));
    }

    /** Said once more, apart from the code that is tested. */
    private static Set<Who> whoseItIs(By by) {
        return switch (by) {
            case REQUESTING -> EnumSet.of(Who.REQUESTING);
            case REQUESTED -> EnumSet.of(Who.REQUESTED);
            case EITHER -> EnumSet.of(Who.REQUESTING, Who.REQUESTED);
            case ENTRUSTED -> EnumSet.of(Who.ENTRUSTED);
            case REGISTRAR -> EnumSet.of(Who.REGISTRAR_OF_REQUESTING, Who.REGISTRAR_OF_REQUESTED);
            case HOLDING -> EnumSet.of(Who.REQUESTED);
            case RECEIVING -> EnumSet.of(Who.REQUESTING);
            case REQUESTED_OR_SYSTEM -> EnumSet.of(Who.REQUESTED, Who.SYSTEM);
            case SYSTEM -> EnumSet.of(Who.SYSTEM);
        };
    }

    private Stream<RuleCase> statuses(Step<?> step) {
        return ReachedStatus.of(kind)
                .filter(reached -> !step.from().contains(reached.status()))
                .map(reached ->
                        row(step, reached.instead(lawfulOf(step)), GeneralRules.STATUS, true, "in " + reached.status()))
                .map(row -> step.by() == By.ENTRUSTED ? row.beside(GeneralRules.SIDE) : row);
    }

    private Stream<RuleCase> functions(Step<?> step) {
        return switch (step.by()) {
            case REQUESTING, REQUESTED, EITHER, HOLDING, RECEIVING, REQUESTED_OR_SYSTEM ->
                Stream.of(unregistered(step), anotherTerritory(step), itsTerritory(step));
            case ENTRUSTED -> Stream.of(struckOff(step));
            case REGISTRAR, SYSTEM -> Stream.empty();
        };
    }

    /** The police serve some kinds themselves; a court serves none. */
    private RuleCase unregistered(Step<?> step) {
        return kind.functions().contains(AuthorityFunction.POLICE)
                ? unregistered(step, PARIS_COURT, HANOI_COURT, "by a court")
                : unregistered(step, PARIS_POLICE, HANOI_POLICE, "by the police");
    }

    private RuleCase unregistered(Step<?> step, Registered requested, Registered requesting, String tells) {
        var attempt = lawful(step, actor -> at(actor, actor.side() == Side.REQUESTED ? requested : requesting));
        return row(step, attempt, GeneralRules.FUNCTION, true, tells);
    }

    private RuleCase anotherTerritory(Step<?> step) {
        return row(step, lawful(step, GeneralCases::territory), GeneralRules.FUNCTION, true, "by another territory");
    }

    private RuleCase itsTerritory(Step<?> step) {
        var attempt = lawful(step, GeneralCases::territory)
                .after(a -> a.with(f -> f.author = HUE).draft(d -> d.territory = "NC"));
        return row(step, attempt, GeneralRules.FUNCTION, false, "by the territory that drafted it or is asked");
    }

    private static Actor territory(Actor actor) {
        return at(actor, actor.side() == Side.REQUESTED ? NOUMEA : HUE);
    }

    private static RuleCase redirectedOverseas() {
        var overseas = new Actor(Side.REQUESTED, Optional.of(NOUMEA.id()), CENTRAL, Optional.empty());
        var there = Attempt.at(
                ActType.ACKNOWLEDGE,
                a -> a.submitted().does(Who.REQUESTED, new Redirect(NOUMEA.id(), "It concerns Nouméa")),
                a -> new Acknowledge("NC-1", Optional.empty()));
        return RuleCase.of(there.by(overseas), GeneralRules.FUNCTION, false, "by the territory it was redirected to");
    }

    private Step<?> acknowledgement() {
        return Procedures.of(kind).orElseThrow().step(ActType.ACKNOWLEDGE).orElseThrow();
    }

    /** Whoever records the other State's act from paper acts on its own side's request. */
    private RuleCase recordedForAnother() {
        var step = acknowledgement();
        var recorded = as(unconnected(step, LETTER), a -> at(a, HUE));
        return row(step, recorded, GeneralRules.FUNCTION, true, "from paper by a territory that did not draft it");
    }

    private RuleCase recordedForItself() {
        var step = acknowledgement();
        var recorded = as(unconnected(step, LETTER), a -> at(a, HUE)).after(a -> a.with(f -> f.author = HUE));
        return row(step, recorded, GeneralRules.FUNCTION, false, "from paper by the territory that drafted it");
    }

    /** It was competent when execution was entrusted to it, and is no longer. */
    private RuleCase struckOff(Step<?> step) {
        var attempt = lawfulOf(step).then(a -> a.with(f -> f.struckOff.add(PARIS_COURT)));
        return row(step, attempt, GeneralRules.FUNCTION, true, "by a court that was struck off the registry");
    }

    private Stream<RuleCase> paper(Step<?> step) {
        var rule = GeneralRules.ON_PAPER;
        var other = step.ownSide() ? ", an internal step" : " for a State that is not connected";
        return Stream.of(
                row(step, fromPaper(step, LETTER), rule, true, "from paper for a connected State")
                        .given(CONNECTED),
                row(step, unconnected(step, LETTER), rule, step.ownSide(), "from paper" + other));
    }

    /** An internal step comes from no paper: the rule against that is asked first. */
    private Stream<RuleCase> names(Step<?> step) {
        var attempt = unconnected(step, NOWHERE);
        var row = row(step, attempt, GeneralRules.NAMES_EXIST, true, "from a paper that is not registered");
        return step.ownSide() ? Stream.empty() : Stream.of(row);
    }

    /** The paper that it is recorded from is registered, but its copy has not come. */
    private Stream<RuleCase> bytes(Step<?> step) {
        var attempt = unconnected(step, LETTER).then(a -> a.with(f -> f.awaited.add(LETTER)));
        var row = row(step, attempt, GeneralRules.DOCUMENTS_THERE, true, "from a paper whose copy has not come");
        return step.ownSide() ? Stream.empty() : Stream.of(row);
    }

    /** As the other side records it, which has copies of all papers. */
    private Attempt fromPaper(Step<?> step, Paper document) {
        var recorded = Optional.of(new RecordedFrom(document.id(), Acts.TODAY));
        return lawful(step, a -> new Actor(a.side(), recorder(a), a.capacity(), recorded))
                .then(a -> a.with(f -> f.copiesOnBothSides = true));
    }

    private static Optional<UUID> recorder(Actor actor) {
        var central = actor.side() == Side.REQUESTED ? HANOI : PARIS;
        return actor.capacity() == CENTRAL ? Optional.of(central.id()) : actor.authority();
    }

    private Attempt unconnected(Step<?> step, Paper document) {
        return fromPaper(step, document)
                .then(a -> a.declares("VN", Declared.ON_PAPER).declares("FR", Declared.ON_PAPER));
    }

    private Attempt lawful(Step<?> step, UnaryOperator<Actor> as) {
        return as(lawfulOf(step), as);
    }

    private static Attempt as(Attempt attempt, UnaryOperator<Actor> other) {
        return new Attempt(
                attempt.act(),
                attempt.situation(),
                attempt.body(),
                attempt.actor().andThen(other));
    }

    private static Actor at(Actor actor, Registered authority) {
        return new Actor(actor.side(), Optional.of(authority.id()), actor.capacity(), actor.recordedFrom());
    }

    /** Who appears came under a measure that mutual legal assistance alone may hold. */
    private RuleCase row(Step<?> step, Attempt attempt, Rule<?> rule, boolean blocks, String tells) {
        var row = RuleCase.of(attempt, rule, blocks, tells);
        return !kind.isAssistance() || step.rules().contains(ExecutionRules.APPEARANCE_WAS_ASKED)
                ? row.only(kind)
                : row;
    }
}
