package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.Facts.AuthorityProfile;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Facts.StateProfile;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.Entrust;
import org.rogatory.procedure.act.Redirect;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.Draft;

/** To whom, by which channel, in which language and form a request travels: 40(12)-(13). */
public final class RoutingRules {
    private RoutingRules() {}

    public static final Rule<Submit> ADDRESSEE = Rule.onBody(
            "addressee",
            "40(12)",
            "The requested State has registered an authority for this kind and territory.",
            (s, act) -> addressee(s, draft(s)));

    public static final Rule<Submit> CHANNEL = Rule.onBody(
            "channel",
            "40(12)",
            "The channel is one that the kind and the requested State allow.",
            (s, act) -> s.requestedState().stream().flatMap(state -> channel(s.kind(), draft(s), state)));

    public static final Rule<Submit> LANGUAGE = Rule.onBody(
            "language",
            "40(13)",
            "The request is in a language that the requested State accepts, or a translation is attached.",
            (s, act) -> s
                    .requestedState()
                    .filter(state -> draft(s).language()
                            .filter(l -> !accepts(s, state, l))
                            .isPresent())
                    .map(state -> because("%s accepts %s; attach a translation into one of them."
                                    .formatted(state.name(), state.languages()))
                            .at("/language"))
                    .stream());

    public static final Rule<Submit> FORM = Rule.onBody(
            "form",
            "40(13)",
            "An oral request is urgent, agreed, and of a kind that may be made orally.",
            (s, act) -> draft(s).form().filter(RequestForm.ORAL::equals).stream()
                    .flatMap(oral -> oral(s.kind(), draft(s), s.requestedState())));

    public static final Rule<Redirect> REDIRECTED_IN_SAME_STATE = Rule.onBody(
            "redirected-in-same-state",
            "40(12)",
            "A request is redirected only to another authority of the same State that is registered for its kind.",
            (s, act) -> s.facts()
                            .authority(act.authority())
                            .filter(a -> isOfRequestedState(s, a) && a.serves(s.kind()))
                            .filter(a -> !a.id().equals(s.file().terms().requestedAuthority()))
                            .isPresent()
                    ? Stream.empty()
                    : Stream.of(because("No other authority of this State registered for %s has this id."
                                    .formatted(s.kind()))
                            .at("/authority")));

    public static final Rule<Redirect> NOTHING_DECIDED_YET = Rule.onCase(
            "nothing-decided-yet",
            "40(12)",
            "A request of which a measure was refused or postponed is no longer redirected.",
            s -> s.file().measures().stream()
                    .filter(Measure::decidedOnce)
                    .map(m -> because("Measure %s was refused or postponed.".formatted(m.id()))
                            .on(m.id())));

    public static final Rule<Entrust> ENTRUSTED_IN_SAME_STATE = Rule.onBody(
            "entrusted-in-same-state",
            "40(12)",
            "Execution is entrusted only to a competent authority registered in the same State.",
            (s, act) -> s.facts()
                            .authority(act.authority())
                            .filter(a -> isOfRequestedState(s, a) && a.isCompetent())
                            .isPresent()
                    ? Stream.empty()
                    : Stream.of(because("No competent authority of this State has this id.")
                            .at("/authority")));

    private static Draft draft(Situation s) {
        return s.facts().draft().orElseThrow().draft();
    }

    private static boolean isOfRequestedState(Situation s, AuthorityProfile authority) {
        return authority.state().equals(s.file().terms().requestedState());
    }

    private static Stream<Objection> addressee(Situation s, Draft draft) {
        return draft
                .requestedState()
                .filter(state ->
                        s.facts().addressee(state, s.kind(), draft.territory()).isEmpty()
                                || s.facts().draft().orElseThrow().state().equals(state))
                .map(state -> because("%s has no authority registered for %s%s that you could address."
                                .formatted(
                                        state,
                                        s.kind(),
                                        draft.territory().map(" in "::concat).orElse("")))
                        .at("/requestedState"))
                .stream();
    }

    private static Stream<Objection> channel(Kind kind, Draft draft, StateProfile state) {
        if (draft.channel().isEmpty()) {
            return Stream.empty();
        }
        var channel = draft.channel().get();
        if (!kind.channels().contains(channel)) {
            return Stream.of(because("%s travels by %s.".formatted(kind, kind.channels()))
                    .at("/channel"));
        }
        if (channel == Channel.INTERPOL && kind.isAlwaysOpenToInterpol()) {
            return Stream.empty();
        }
        if (state.diplomaticChannel() && kind.mayBeConfinedToDiplomaticChannels() && channel != Channel.DIPLOMATIC) {
            return Stream.of(because("%s insists on diplomatic channels.".formatted(state.name()))
                    .at("/channel"));
        }
        return interpol(channel, draft, state);
    }

    private static Stream<Objection> interpol(Channel channel, Draft draft, StateProfile state) {
        boolean agreed = state.interpolWhenUrgent() || draft.agreed().isPresent();
        return channel == Channel.INTERPOL && !(draft.urgency().isPresent() && agreed)
                ? Stream.of(because("INTERPOL is open when the request is urgent and both States agree.")
                        .at("/channel"))
                : Stream.empty();
    }

    private static boolean accepts(Situation s, StateProfile state, String language) {
        return state.accepts(language)
                || s.facts().documents(Side.REQUESTING).stream()
                        .filter(d -> d.translationOf().isPresent())
                        .map(DocumentProfile::language)
                        .flatMap(Optional::stream)
                        .anyMatch(state::accepts);
    }

    private static Stream<Objection> oral(Kind kind, Draft draft, Optional<StateProfile> state) {
        boolean agreed = draft.agreed().isPresent()
                || state.filter(StateProfile::oralWhenUrgent).isPresent();
        return Stream.of(
                        unless(kind.mayBeOral(), "%s may not be requested orally.".formatted(kind)),
                        unless(draft.urgency().isPresent(), "An oral request needs urgency and its reason."),
                        unless(agreed, "An oral request must be agreed: say who agreed and when."))
                .flatMap(Optional::stream)
                .map(message -> because(message).at("/form"));
    }

    private static Optional<String> unless(boolean fulfilled, String message) {
        return fulfilled ? Optional.empty() : Optional.of(message);
    }
}
