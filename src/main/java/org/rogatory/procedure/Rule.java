package org.rogatory.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Article;

/**
 * A condition that the Convention puts on an act. It objects to the case as it stands, to what the act's body says, or
 * to both; the body is looked at only when the case itself gives no cause to object.
 *
 * @param code stable name in kebab-case
 * @param article the place in the Convention on which it rests
 * @param says the rule in one sentence
 * @param lenience when it is recorded as a warning instead of blocking
 */
public record Rule<A>(
        String code,
        Article article,
        String says,
        Lenience lenience,
        Optional<CaseCheck> onCase,
        Optional<Check<? super A>> onBody) {

    /** When a broken rule warns and does not block. */
    public enum Lenience {
        NEVER,
        /** 40(7): under a treaty its own rules take the place of this one. */
        UNDER_TREATY,
        /** An own-side act of a State that is not connected is never on record. */
        ON_PAPER,
        UNDER_TREATY_OR_ON_PAPER
    }

    /** Objections that need no body: what is asked before anybody has written one. */
    @FunctionalInterface
    public interface CaseCheck {
        Stream<Objection> objections(Situation situation);
    }

    /** Objections to what the body says. */
    @FunctionalInterface
    public interface Check<A> {
        Stream<Objection> objections(Situation situation, A act);
    }

    public static <A> Rule<A> onCase(String code, String article, String says, CaseCheck check) {
        return new Rule<>(code, Article.of(article), says, Lenience.NEVER, Optional.of(check), Optional.empty());
    }

    public static <A> Rule<A> onBody(String code, String article, String says, Check<A> check) {
        return new Rule<>(code, Article.of(article), says, Lenience.NEVER, Optional.empty(), Optional.of(check));
    }

    public Rule<A> afterCase(CaseCheck check) {
        return new Rule<>(code, article, says, lenience, Optional.of(check), onBody);
    }

    public Rule<A> lenient(Lenience when) {
        return new Rule<>(code, article, says, when, onCase, onBody);
    }

    public boolean readsBody() {
        return onBody.isPresent();
    }

    List<Violation> violationsOnCase(Situation situation) {
        return onCase.isEmpty() ? List.of() : violations(onCase.get().objections(situation));
    }

    /** What it finds against the act, the case first. */
    public List<Violation> violations(Situation situation, A act) {
        var onTheCase = violationsOnCase(situation);
        return onTheCase.isEmpty() && onBody.isPresent()
                ? violations(onBody.get().objections(situation, act))
                : onTheCase;
    }

    private List<Violation> violations(Stream<Objection> objections) {
        var found = new ArrayList<Violation>();
        objections.forEachOrdered(o -> found.add(violation(o)));
        return found;
    }

    boolean onlyWarns(Situation situation) {
        boolean treaty = situation.underTreaty();
        boolean paper = situation.requestedStateIsOnPaper();
        return switch (lenience) {
            case NEVER -> false;
            case UNDER_TREATY -> treaty;
            case ON_PAPER -> paper;
            case UNDER_TREATY_OR_ON_PAPER -> treaty || paper;
        };
    }

    /** The objection as this rule's own. */
    public Violation violation(Objection o) {
        return new Violation(code, o.article().orElse(article), o.message(), o.pointer(), o.measure());
    }
}
