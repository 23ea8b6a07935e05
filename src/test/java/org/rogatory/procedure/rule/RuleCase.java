package org.rogatory.procedure.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/**
 * One row of the tables: an attempt that a rule blocks, or that it lets through in a comparable situation.
 *
 * @param beside the other rules that such an act breaks
 * @param premises without these the row says nothing
 */
record RuleCase(
        Attempt attempt,
        Rule<?> rule,
        boolean blocks,
        String tells,
        Optional<String> pointer,
        Optional<String> measure,
        Optional<String> article,
        Set<Rule<?>> beside,
        Set<Kind> kinds,
        Set<Premise> premises) {

    /** What a row takes for granted. */
    enum Premise {
        /** The Convention's own regime, 40(7). */
        CONVENTION,
        /** Both States are connected. */
        CONNECTED
    }

    static RuleCase blocks(ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, ActBody body) {
        return blocks(act, rule, tells, in, a -> body);
    }

    static RuleCase blocks(
            ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, Function<CaseBuilder, ActBody> b) {
        return of(Attempt.at(act, in, b), rule, true, tells);
    }

    static RuleCase lets(ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, ActBody body) {
        return lets(act, rule, tells, in, a -> body);
    }

    static RuleCase lets(
            ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, Function<CaseBuilder, ActBody> b) {
        return of(Attempt.at(act, in, b), rule, false, tells);
    }

    static RuleCase of(Attempt attempt, Rule<?> rule, boolean blocks, String tells) {
        var none = Optional.<String>empty();
        var everyKind = EnumSet.copyOf(assistance());
        return new RuleCase(
                attempt, rule, blocks, tells, none, none, none, Set.of(), everyKind, EnumSet.noneOf(Premise.class));
    }

    static Set<Kind> assistance() {
        var kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(k -> !k.isAssistance());
        return kinds;
    }

    RuleCase at(String place) {
        return with(attempt, Optional.of(place), measure, article);
    }

    RuleCase on(String measureId) {
        return with(attempt, pointer, Optional.of(measureId), article);
    }

    /** An article more exact than the rule's. */
    RuleCase citing(String exact) {
        return with(attempt, pointer, measure, Optional.of(exact));
    }

    RuleCase by(Who who) {
        return with(attempt.by(who.actor()), pointer, measure, article);
    }

    RuleCase beside(Rule<?>... others) {
        return within(Set.of(others), kinds, premises);
    }

    RuleCase only(Kind... these) {
        return within(beside, Set.of(these), premises);
    }

    RuleCase given(Premise... granted) {
        return within(beside, kinds, Set.of(granted));
    }

    ActType act() {
        return attempt.act();
    }

    String citation() {
        return article.orElse(rule.article().citation());
    }

    String name() {
        var verb = blocks ? "blocks" : "lets through";
        return "%s %s %s %s (%s)".formatted(rule.code(), verb, act(), tells, citation());
    }

    /** The codes of all rules that it breaks. */
    Set<String> codes() {
        return Stream.concat(Stream.of(rule), beside.stream()).map(Rule::code).collect(Collectors.toSet());
    }

    Decision decide(CaseBuilder beginning) {
        return attempt.decide(beginning);
    }

    private RuleCase with(Attempt tried, Optional<String> place, Optional<String> on, Optional<String> cited) {
        return new RuleCase(tried, rule, blocks, tells, place, on, cited, beside, kinds, premises);
    }

    private RuleCase within(Set<Rule<?>> others, Set<Kind> of, Set<Premise> granted) {
        return new RuleCase(attempt, rule, blocks, tells, pointer, measure, article, others, of, granted);
    }
}
