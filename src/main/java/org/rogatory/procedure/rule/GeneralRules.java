package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Facts.AuthorityProfile;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/** What guards every act: whose it is, when it comes, and that what it names is there. */
public final class GeneralRules {
    private GeneralRules() {}

    public static final Rule<ActBody> SIDE = Rule.onCase(
            "side",
            "40(12)",
            "Every act belongs to one side, or to a named authority of it.",
            s -> s.step().by().includes(s.file(), s.actor())
                    ? Stream.empty()
                    : Stream.of(because(
                            s.step().type() + " belongs to " + s.step().by().words() + ".")));

    public static final Rule<ActBody> STATUS = Rule.onCase(
            "status",
            "40(1)",
            "An act is open only in the statuses from which the procedure leads on.",
            s -> s.step().from().contains(s.file().status())
                    ? Stream.empty()
                    : Stream.of(because(s.step().type() + " is open in "
                            + s.step().from() + "; the request is " + s.file().status() + ".")));

    public static final Rule<ActBody> FUNCTION = Rule.onCase(
            "function",
            "40(12)",
            "An authority acts in what it is registered for: kinds and territory, or execution as a competent one;"
                    + " for a territory it acts on what is asked of the territory, or what it has asked for itself.",
            GeneralRules::functionOfTheActor);

    public static final Rule<ActBody> ON_PAPER = Rule.onCase(
            "on-paper",
            "40(13)",
            "Acts are recorded from paper only for a State that is not connected, and never its internal steps.",
            GeneralRules::recordedFromPaper);

    public static final Rule<ActBody> NAMES_EXIST =
            Rule.onBody("names-exist", "40(15)", "What an act names is part of this request.", Names::thatAreMissing);

    public static final Rule<ActBody> DOCUMENTS_THERE = Rule.onBody(
            "documents-there",
            "40(14)",
            "The documents that an act hands over are there: their bytes have arrived, or it is told what carries them.",
            Names::thatHaveNotArrived);

    public static final Rule<ActBody> MEASURE_WITHIN_REACH = Rule.<ActBody>onBody(
                    "measure-within-reach",
                    "40(26)",
                    "An act concerns measures that still wait for it.",
                    (s, act) -> act.measures().stream()
                            .filter(id -> s.file().measure(id).isPresent())
                            .filter(id -> s.reachable().noneMatch(m -> m.id().equals(id)))
                            .map(id -> because("Measure %s is %s; %s reaches measures that are %s."
                                            .formatted(
                                                    id,
                                                    status(s, id),
                                                    s.step().type(),
                                                    s.step().reaches()))
                                    .on(id)))
            .afterCase(s -> s.reachable().findAny().isPresent()
                            || !s.file().status().inHand()
                    ? Stream.empty()
                    : Stream.of(because("No measure is %s.".formatted(s.step().reaches()))));

    public static final Rule<ActBody> EXCHANGE_OPEN = Rule.<ActBody>onBody(
                    "exchange-open",
                    "40(28)",
                    "An answer answers an exchange that is open, and comes from the side that owes it.",
                    (s, act) -> act instanceof ActBody.Answering answering
                                    && s.file().exchange(answering.exchange()).isPresent()
                                    && answerable(s).noneMatch(x -> x.id().equals(answering.exchange()))
                            ? Stream.of(because("Exchange %s is not one that %s answers now."
                                            .formatted(
                                                    answering.exchange(),
                                                    s.step().type()))
                                    .at("/exchange"))
                            : Stream.empty())
            .afterCase(s -> answerable(s).findAny().isPresent()
                    ? Stream.empty()
                    : Stream.of(because("No exchange is open that %s answers."
                            .formatted(s.step().type()))));

    public static final Rule<ActBody> OBLIGATION_OPEN = Rule.<ActBody>onBody(
                    "obligation-open",
                    "40(26)",
                    "What is settled was owed.",
                    (s, act) -> act instanceof ActBody.Settling settling
                                    && s.file()
                                            .obligation(settling.obligation())
                                            .isPresent()
                                    && owed(s).noneMatch(o -> o.id().equals(settling.obligation()))
                            ? Stream.of(because("Obligation %s is not one that %s settles now."
                                            .formatted(
                                                    settling.obligation(),
                                                    s.step().type()))
                                    .at("/obligation"))
                            : Stream.empty())
            .afterCase(s -> owed(s).findAny().isPresent()
                    ? Stream.empty()
                    : Stream.of(because("Nothing is owed that %s settles."
                            .formatted(s.step().type()))));

    /** In the order in which they are asked. */
    public static List<Rule<? super ActBody>> ofEveryAct() {
        return List.of(SIDE, STATUS, FUNCTION, ON_PAPER, NAMES_EXIST, DOCUMENTS_THERE);
    }

    /**
     * Whether the rule decides if any other has a meaning. Whoever may not record the other State's act from paper must
     * not learn from other rules how that State's internal steps stand.
     */
    public static boolean opensTheWay(Rule<?> rule) {
        return rule == SIDE || rule == STATUS || rule == ON_PAPER;
    }

    /** The kind's procedure knows no such act. */
    public static Violation unknownTo(Kind kind, ActType act) {
        return new Violation(
                STATUS.code(),
                Article.of(kind.article().citation()),
                "The procedure of %s knows no %s.".formatted(kind, act),
                Optional.empty(),
                Optional.empty());
    }

    /** What stands in the way of drafting, which comes before there is an act, for whoever may not act in the kind. */
    public static Violation notToBeDrafted(Kind kind) {
        return FUNCTION.violation(unregistered(kind));
    }

    /** What stands in the way of editing a request that is no draft any more. */
    public static Violation notToBeEdited() {
        return STATUS.violation(
                because("A request that was submitted is not edited: SUPPLEMENT adds to it, WITHDRAW takes it back."));
    }

    private static Objection unregistered(Kind kind) {
        return because("Your authority is not registered for %s, or your role is not there for it."
                .formatted(kind.functions().stream().map(Enum::name).collect(Collectors.joining(" or "))));
    }

    private static Stream<Objection> functionOfTheActor(Situation s) {
        var authority = s.actor().authority().flatMap(s.facts()::authority);
        return switch (s.actor().capacity()) {
            case CENTRAL -> functionOfTheCentral(s, authority);
            case COMPETENT ->
                authority.filter(AuthorityProfile::isCompetent).isPresent()
                        ? Stream.empty()
                        : Stream.of(because("Your authority is not registered as competent to execute."));
            case REGISTRAR, OBSERVER, SYSTEM -> Stream.empty();
        };
    }

    private static Stream<Objection> functionOfTheCentral(Situation s, Optional<AuthorityProfile> authority) {
        if (authority.filter(a -> a.serves(s.kind())).isEmpty()) {
            return Stream.of(unregistered(s.kind()));
        }
        return authority.filter(a -> a.territory().isPresent()).stream()
                .flatMap(a -> s.registrant() == Side.REQUESTED ? outsideItsTerritory(s, a) : draftedByAnother(s, a));
    }

    /** Whom a request was redirected to serves it, whatever territory its author had in mind. */
    private static Stream<Objection> outsideItsTerritory(Situation s, AuthorityProfile authority) {
        boolean inside = s.file()
                .submitted()
                .filter(terms -> authority.id().equals(terms.requestedAuthority())
                        || authority.territory().equals(terms.territory()))
                .isPresent();
        return inside ? Stream.empty() : Stream.of(because("Your authority is registered for another territory."));
    }

    /** What a territory asks for itself is not what the rest of its State asks for. */
    private static Stream<Objection> draftedByAnother(Situation s, AuthorityProfile authority) {
        boolean own = s.file()
                .submitted()
                .map(Terms::requestingAuthority)
                .or(() -> s.facts().draft().map(Facts.Drafted::authority))
                .filter(authority.id()::equals)
                .isPresent();
        return own
                ? Stream.empty()
                : Stream.of(because("Your authority is registered for a territory: it acts on what it has drafted."));
    }

    private static Stream<Objection> recordedFromPaper(Situation s) {
        if (!s.actor().onPaper()) {
            return Stream.empty();
        }
        if (s.step().ownSide()) {
            return Stream.of(because("%s is an internal step; it is never recorded from paper."
                    .formatted(s.step().type())));
        }
        return stateOfTheAct(s)
                        .flatMap(s.facts()::state)
                        .filter(Facts.StateProfile::connected)
                        .isPresent()
                ? Stream.of(because("The other State is connected; it acts for itself."))
                : Stream.empty();
    }

    /** For SUBMIT, which comes before the terms of the case, the State whose draft it is. */
    private static Optional<String> stateOfTheAct(Situation s) {
        return s.file()
                .submitted()
                .map(terms -> terms.state(s.side()))
                .or(() -> s.facts().draft().map(Facts.Drafted::state));
    }

    private static String status(Situation s, String measure) {
        return s.file().measure(measure).map(Measure::status).map(Enum::name).orElse("unknown");
    }

    private static Stream<Exchange> answerable(Situation s) {
        var answer = s.step().answers().orElseThrow();
        return s.file().exchanges().stream().filter(x -> answer.fits(x, s.side()));
    }

    private static Stream<Obligation> owed(Situation s) {
        return s.file().open(s.step().settles().orElseThrow());
    }
}
