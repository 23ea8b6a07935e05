package org.rogatory.procedure.rule;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/** An act as somebody might try it, in a case that was brought to a certain point. */
record Attempt(
        ActType act,
        UnaryOperator<CaseBuilder> situation,
        Function<CaseBuilder, ActBody> body,
        Function<CaseBuilder, Actor> actor) {

    /** By the one whose act it is. */
    static Attempt at(ActType act, UnaryOperator<CaseBuilder> situation, Function<CaseBuilder, ActBody> body) {
        return new Attempt(
                act,
                situation,
                body,
                a -> Who.of(a.procedure().step(act).orElseThrow().by()).actor());
    }

    Attempt by(Actor who) {
        return new Attempt(act, situation, body, a -> who);
    }

    /** After something else had happened first. */
    Attempt after(UnaryOperator<CaseBuilder> first) {
        return new Attempt(act, a -> situation.apply(first.apply(a)), body, actor);
    }

    /** Once the case was there, something more happened. */
    Attempt then(UnaryOperator<CaseBuilder> more) {
        return new Attempt(act, a -> more.apply(situation.apply(a)), body, actor);
    }

    Decision decide(CaseBuilder beginning) {
        return decide(beginning, beginning.procedure());
    }

    /** The situation comes about under the production procedure; only the act itself is held against this one. */
    Decision decide(CaseBuilder beginning, Procedure procedure) {
        var there = situation.apply(beginning);
        return there.decide(procedure, actor.apply(there), body.apply(there));
    }
}
