package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.Postpone;
import org.rogatory.procedure.act.ProposeConditions;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.SupplyInformation;

/** How the two sides talk before something is decided: 40(16), 40(20), 40(26)-(28), 40(30). */
public final class ConsultationRules {
    private ConsultationRules() {}

    public static final Rule<ActBody> DATE_AHEAD = Rule.<ActBody>onBody(
                    "date-ahead",
                    "40(26)",
                    "The day by which an answer or a result is wanted lies ahead.",
                    (s, act) -> act
                            .awaitedBy()
                            .filter(day -> !day.isAfter(s.today()))
                            .map(day ->
                                    because("%s is not ahead.".formatted(day)).at(act.awaitedAt()))
                            .stream())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<OpenConsultation> TOPIC_OPEN_TO_SIDE = Rule.onBody(
            "topic-open-to-side",
            "40(28)",
            "Consultations on a refusal, a postponement, a lifting or a closure are opened by the requested State.",
            (s, act) -> act.topic().asTopic().precedesADecision() && s.side() != Side.REQUESTED
                    ? Stream.of(because("%s is for the requested State to open.".formatted(act.topic()))
                            .at("/topic"))
                    : Stream.empty());

    public static final Rule<OpenConsultation> VIEWS_INVITED = Rule.<OpenConsultation>onBody(
                    "views-invited",
                    "40(28)",
                    "A consultation before a decision gives a day for the views; one on a refusal names the grounds.",
                    (s, act) -> Stream.concat(dayGiven(act), groundsGiven(act)))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<OpenConsultation> ESTIMATE_GIVEN = Rule.<OpenConsultation>onBody(
                    "estimate-given",
                    "40(30)",
                    "A consultation on costs gives an estimate.",
                    (s, act) -> act.topic() == OpenConsultation.ConsultationTopic.COSTS
                                    && act.estimate().isEmpty()
                            ? Stream.of(because("Give an estimate.").at("/estimate"))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONSULTATION_IN_TIME = Rule.<ActBody>onBody(
                    "consultation-in-time",
                    "40(28)",
                    "Once a request is decided, only exculpatory use of what was handed over is still consulted on.",
                    (s, act) -> s.file().status().inHand()
                                    || topic(s, act)
                                            .filter(Topic.EXCULPATORY_USE::equals)
                                            .isPresent()
                            ? Stream.empty()
                            : Stream.of(because(
                                    "The request is %s.".formatted(s.file().status()))))
            .afterCase(s -> s.file().status().inHand() || s.file().anythingHandedOver()
                    ? Stream.empty()
                    : Stream.of(because("The request is %s and nothing was handed over."
                            .formatted(s.file().status()))));

    public static final Rule<SupplyInformation> SOMETHING_SUPPLIED = Rule.onBody(
            "something-supplied",
            "40(16)",
            "An answer holds a text or documents.",
            (s, act) -> act.text().isEmpty() && act.documents().isEmpty()
                    ? Stream.of(because("Supply a text or a document.").at("/text"))
                    : Stream.empty());

    public static final Rule<ActBody> CONFIDENTIALITY_WAS_ASKED = Rule.onCase(
            "confidentiality-was-asked",
            "40(20)",
            "A limit of confidentiality is reported where confidentiality was asked for.",
            s -> s.file().terms().confidential()
                    ? Stream.empty()
                    : Stream.of(because("The request does not ask for confidentiality.")));

    public static final Rule<Refuse> CONSULTED_BEFORE_REFUSAL = Rule.<Refuse>onBody(
                    "consulted-before-refusal",
                    "40(28)",
                    "A refusal under 40(21) needs a consultation on REFUSAL, held for the measure before.",
                    (s, act) ->
                            act.grounds().stream().map(Refuse.Ground::code).anyMatch(RefusalGround::needsConsultation)
                                    ? notHeld(s, act, Topic.REFUSAL)
                                    : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody.Refusing> CONSULTED_OR_SAID_WHY_NOT = Rule.<ActBody.Refusing>onBody(
                    "consulted-or-said-why-not",
                    "37(17)",
                    "Before refusing extradition the requested State consults on REFUSAL, or says why that is not "
                            + "appropriate.",
                    (s, act) -> act.refused().isEmpty()
                                    || s.file().held(Topic.REFUSAL)
                                    || act.consultationNotAppropriate()
                                            .filter(w -> !w.isBlank())
                                            .isPresent()
                            ? Stream.empty()
                            : Stream.of(because("Hold a consultation on REFUSAL, or say why that is not appropriate.")
                                    .at("/consultationNotAppropriate")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Postpone> CONSULTED_BEFORE_POSTPONEMENT = Rule.<Postpone>onBody(
                    "consulted-before-postponement",
                    "40(28)",
                    "A postponement needs a consultation on POSTPONEMENT, held for the measure before.",
                    (s, act) -> notHeld(s, act, Topic.POSTPONEMENT))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Postpone> POSTPONED_ONLY_FOR_PROCEEDINGS = Rule.<Postpone>onBody(
            "postponed-only-for-proceedings",
            "40(27)",
            "Only an ongoing investigation, prosecution or judicial proceeding postpones.",
            (s, act) -> switch (act.because()) {
                case INVESTIGATION, PROSECUTION, JUDICIAL_PROCEEDING -> Stream.empty();
                case OTHER ->
                    Stream.of(because("Nothing but a domestic proceeding postpones.")
                            .at("/because"));
                case TREATY_PROVISION ->
                    underTreaty(s, act.provision())
                            ? Stream.empty()
                            : Stream.of(because("Only a provision, named, of the treaty that governs.")
                                    .at("/provision"));
            });

    public static final Rule<ProposeConditions> CONDITIONS_WORDED = Rule.onBody(
            "conditions-worded",
            "40(28)",
            "A condition says what it demands.",
            (s, act) -> act.conditions().stream().anyMatch(c -> c.text().isBlank())
                    ? Stream.of(because("Word every condition.").at("/conditions"))
                    : Stream.empty());

    public static final Rule<Acknowledge> TREATY_NAMED = Rule.onBody(
            "treaty-named",
            "40(7)",
            "Who puts a treaty's rules in the place of the Convention's names the treaty.",
            (s, act) -> act
                    .regime()
                    .filter(r -> r.type() == Regime.TREATY)
                    .filter(r -> r.name().filter(n -> !n.isBlank()).isEmpty())
                    .map(r -> because("Name the treaty.").at("/regime/name"))
                    .stream());

    public static final Rule<Lapse> SILENCE_ESTABLISHED = Rule.<Lapse>onBody(
                    "silence-established",
                    "40(26)",
                    "An answer or decision that the requesting State owes is overdue, and CLOSURE was consulted on in vain.",
                    (s, act) -> isOverdue(s, act)
                            ? Stream.empty()
                            : Stream.of(
                                    because("Name an exchange or obligation of the requesting State that is overdue.")
                                            .at("/exchange")))
            .afterCase(s -> closureHeldInVain(s)
                    ? Stream.empty()
                    : Stream.of(
                            because("No consultation on CLOSURE was held in which the requesting State kept silent.")));

    private static Stream<Objection> dayGiven(OpenConsultation act) {
        return act.topic().asTopic().precedesADecision() && act.due().isEmpty()
                ? Stream.of(because("Give the day by which views are awaited.").at("/due"))
                : Stream.empty();
    }

    private static Stream<Objection> groundsGiven(OpenConsultation act) {
        return act.topic() == OpenConsultation.ConsultationTopic.REFUSAL
                        && act.grounds().isEmpty()
                ? Stream.of(because("Name the grounds on which a refusal is intended.")
                        .at("/grounds"))
                : Stream.empty();
    }

    private static Optional<Topic> topic(Situation s, ActBody act) {
        if (act instanceof OpenConsultation opening) {
            return Optional.of(opening.topic().asTopic());
        }
        return act instanceof ActBody.Answering answering
                ? s.file().exchange(answering.exchange()).map(Exchange::topic)
                : Optional.empty();
    }

    private static Stream<Objection> notHeld(Situation s, ActBody act, Topic topic) {
        if (s.asAWhole()) {
            return s.file().held(topic)
                    ? Stream.empty()
                    : Stream.of(because("No consultation on %s was held.".formatted(topic)));
        }
        return s.concerned(act.measures()).stream()
                .map(Measure::id)
                .filter(measure -> !s.file().held(topic, measure))
                .map(measure -> because("No consultation on %s was held for measure %s.".formatted(topic, measure))
                        .on(measure));
    }

    private static boolean underTreaty(Situation s, Optional<String> provision) {
        return s.underTreaty() && provision.filter(p -> !p.isBlank()).isPresent();
    }

    private static boolean isOverdue(Situation s, Lapse act) {
        boolean exchange = act.exchange()
                .flatMap(s.file()::exchange)
                .filter(x -> x.openedBy() == Side.REQUESTED && x.overdue(s.today()))
                .isPresent();
        return exchange
                || act.obligation()
                        .flatMap(s.file()::obligation)
                        .filter(o -> o.owedBy() == Side.REQUESTING && o.overdue(s.today()))
                        .isPresent();
    }

    private static boolean closureHeldInVain(Situation s) {
        return s.file().exchanges().stream()
                .anyMatch(x -> x.topic() == Topic.CLOSURE && x.status() == ExchangeStatus.HELD && !x.viewsStated());
    }
}
