package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.Stream;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.NotifyExculpatoryUse;
import org.rogatory.procedure.act.RequestOnwardTransfer;

/** What the holder may do with what the source handed over: 40(19), 36(3). */
public final class UseRules {
    private UseRules() {}

    public static final Rule<ActBody.AboutDeliveries> DELIVERED_BEFORE = Rule.<ActBody.AboutDeliveries>onBody(
                    "delivered-before",
                    "40(19)",
                    "The holder speaks of material that the other side handed over.",
                    (s, act) -> act.deliveries().stream()
                            .filter(n -> act.aboutThePerson() ? !surrendered(s, n) : !isHeld(s, n))
                            .map(n -> because("Act %d handed %s over to you."
                                            .formatted(n, act.aboutThePerson() ? "nobody" : "nothing"))
                                    .at("/deliveries")))
            .afterCase(s -> held(s).findAny().isPresent() || somebodySurrendered(s)
                    ? Stream.empty()
                    : Stream.of(because("The other side has handed nothing over.")));

    public static final Rule<RequestOnwardTransfer> PERSONAL_DATA_HELD = Rule.<RequestOnwardTransfer>onBody(
                    "personal-data-held",
                    "36(3)",
                    "An onward transfer is asked for where personal data was handed over.",
                    (s, act) -> act.deliveries().stream()
                            .filter(n -> held(s).noneMatch(h -> h.act() == n && h.personalData()))
                            .map(n -> because("Act %d handed over no personal data.".formatted(n))
                                    .at("/deliveries")))
            .afterCase(s -> held(s).anyMatch(HandedOver::personalData)
                    ? Stream.empty()
                    : Stream.of(because("No personal data was handed over to you.")));

    public static final Rule<RequestOnwardTransfer> RECIPIENT_NAMED = Rule.onBody(
            "recipient-named",
            "36(3)",
            "The recipient is one third State or one international organization.",
            (s, act) -> recipient(s, act.recipient()));

    public static final Rule<NotifyExculpatoryUse> BEFORE_OR_WHY_NOT = Rule.<NotifyExculpatoryUse>onBody(
                    "before-or-why-not",
                    "40(19)",
                    "Notice of exculpatory use comes before it, or says why that was not possible.",
                    (s, act) -> act.before()
                                    || act.whyNotBefore()
                                            .filter(w -> !w.isBlank())
                                            .isPresent()
                            ? Stream.empty()
                            : Stream.of(because("Say why notice was not possible before.")
                                    .at("/whyNotBefore")))
            .lenient(Rule.Lenience.UNDER_TREATY);

    private static Stream<HandedOver> held(Situation s) {
        return s.file().handedOverBy(s.side().other());
    }

    private static boolean isHeld(Situation s, int act) {
        return held(s).anyMatch(h -> h.act() == act);
    }

    /** 37(8): a person is surrendered for what was granted; for anything else the State that surrendered is asked. */
    private static boolean surrendered(Situation s, int act) {
        return s.facts()
                .act(act)
                .filter(a -> a.type() == ActType.RECORD_SURRENDER
                        && a.side() == s.side().other())
                .isPresent();
    }

    private static boolean somebodySurrendered(Situation s) {
        return s.side() == Side.REQUESTING
                && s.file().lastOf(PersonEvent.What.SURRENDERED).isPresent();
    }

    private static Stream<Objection> recipient(Situation s, RequestOnwardTransfer.Recipient recipient) {
        if (recipient.state().isPresent() == recipient.organization().isPresent()) {
            return Stream.of(because("Name one State or one organization.").at("/recipient"));
        }
        var terms = s.file().terms();
        return recipient
                .state()
                .filter(state -> state.equals(terms.requestingState()) || state.equals(terms.requestedState()))
                .map(state -> because("%s is no third State.".formatted(state)).at("/recipient/state"))
                .stream();
    }
}
