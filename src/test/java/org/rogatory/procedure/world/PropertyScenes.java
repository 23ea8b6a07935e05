package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.Reason;
import org.rogatory.procedure.rule.Acts;
import org.rogatory.procedure.rule.DraftWriter;
import org.rogatory.procedure.rule.Paper;
import org.rogatory.procedure.rule.PropertyActs;
import org.rogatory.procedure.rule.Registered;
import org.rogatory.procedure.rule.Samples;

/** Confiscation, item by item: 49, 50. */
final class PropertyScenes {
    static final Law RESTRAINED_STAYS = Law.ofActs(
            Kind.CONFISCATION,
            "6: restrained is an item until it is confiscated, lifted or no longer asked for",
            step -> Set.of(RECORD_CONFISCATION, LIFT_RESTRAINT, WITHDRAW)
                            .contains(step.act().type())
                    || restrained(step.after()).containsAll(restrained(step.before())));
    static final Law HEARD = Law.ofActs(
            Kind.CONFISCATION,
            "50(8): a restraint is lifted after the requesting State was heard, or for a reason why not",
            step -> step.as(LiftRestraint.class)
                    .map(l -> l.whyNotHeard().isPresent()
                            || Talks.held(step.before(), ConsultationTopic.LIFTING, l.item()))
                    .orElse(true));
    static final Law ASKED_FOR = Law.ofActs(
            Kind.CONFISCATION,
            "50(3): confiscated is what was asked to be confiscated, not only restrained",
            step -> step.act().type() != RECORD_CONFISCATION
                    || step.before().posted(Supplement.class).stream()
                            .anyMatch(s -> s.changes().route().isPresent()));

    private PropertyScenes() {}

    static Stream<Scene> all() {
        return Stream.of(restraining(), deciding(), asking(), silence());
    }

    /** Two items are restrained, confiscated, lifted. */
    static Scene restraining() {
        return confiscation(
                        PropertyScenes::bodies,
                        RECORD_RESTRAINT,
                        RECORD_CONFISCATION,
                        ANNOUNCE_LIFTING,
                        LIFT_RESTRAINT,
                        SUPPLEMENT,
                        STATE_VIEWS,
                        CLOSE_CONSULTATION,
                        DISPUTE_DELIVERY)
                .named("restraining")
                .withOneExchangeAtOnce();
    }

    /** Items are refused and postponed, with the consultations before. */
    static Scene deciding() {
        return confiscation(
                        (day, c) -> Stream.concat(
                                decided(day), Stream.of(new TakeUp(), PropertyActs.restraint("p2"), lifted("p2"))),
                        RECORD_RESTRAINT,
                        POSTPONE,
                        RESUME,
                        LIFT_RESTRAINT,
                        OPEN_CONSULTATION,
                        STATE_VIEWS,
                        CLOSE_CONSULTATION)
                .named("deciding")
                .withOneExchangeAtOnce();
    }

    /** Questions, conditions and limits of confidentiality about both items alike. */
    static Scene asking() {
        return confiscation(
                        (day, c) -> whole(day),
                        REQUEST_INFORMATION,
                        SUPPLY_INFORMATION,
                        PROPOSE_CONDITIONS,
                        ACCEPT_CONDITIONS,
                        DECLINE_CONDITIONS,
                        ASK_STATUS,
                        REPORT_STATUS,
                        REPORT_CONFIDENTIALITY_LIMIT,
                        PROCEED)
                .named("asking")
                .withOneExchangeAtOnce();
    }

    /** Nobody answers. */
    static Scene silence() {
        return confiscation(
                        (day, c) -> whole(day),
                        REQUEST_INFORMATION,
                        OPEN_CONSULTATION,
                        CLOSE_CONSULTATION,
                        REPORT_CONFIDENTIALITY_LIMIT,
                        LAPSE)
                .named("silence");
    }

    private static Scene confiscation(BiFunction<LocalDate, Case, Stream<ActBody>> bodies, ActType... more) {
        var followed = Stream.concat(
                Stream.of(SUBMIT, ACKNOWLEDGE, TAKE_UP, DELIVER, REFUSE, WITHDRAW, CONFIRM_RECEIPT), Stream.of(more));
        return Scene.of(World.of(confiscation()), Shared.and(bodies), followed.toArray(ActType[]::new))
                .under(RESTRAINED_STAYS, HEARD, ASKED_FOR, Talks.BEFORE_REFUSAL, Talks.BEFORE_POSTPONEMENT);
    }

    static Case confiscation() {
        var writer = new DraftWriter(Kind.CONFISCATION);
        writer.confidentiality = new Reason("The money would be gone.");
        return Case.of(writer.draft());
    }

    private static Stream<ActBody> bodies(LocalDate day, Case c) {
        return Stream.of(executed(day), decided(day)).flatMap(bodies -> bodies);
    }

    private static Stream<ActBody> whole(LocalDate day) {
        return Stream.of(
                new TakeUp(),
                Acts.deliver("p1", "p2"),
                Acts.confirmReceipt(Paper.IMAGE),
                Acts.refuse(List.of(), RefusalGround.DISCRIMINATION),
                Acts.refuse(List.of(), RefusalGround.LEGAL_SYSTEM),
                new ReportConfidentialityLimit("It will be known.", Acts.due(day.plusDays(5))),
                new Proceed());
    }

    private static Stream<ActBody> executed(LocalDate day) {
        var ofTheItem = Stream.of("p1", "p2")
                .<ActBody>flatMap(item -> Stream.of(
                        PropertyActs.restraint(item),
                        PropertyActs.confiscation(item),
                        new AnnounceLifting(item, "Not proven", Acts.due(day.plusDays(10))),
                        new LiftRestraint(item, Optional.empty(), Optional.empty()),
                        lifted(item),
                        Acts.deliver(item)));
        return Stream.concat(
                ofTheItem,
                Stream.of(
                        new TakeUp(),
                        PropertyActs.completing(ConfiscationRoute.OWN_ORDER, "The account is his.", null),
                        Acts.confirmReceipt(Paper.IMAGE),
                        Acts.confirmReceipt(),
                        Acts.dispute(Paper.IMAGE)));
    }

    private static LiftRestraint lifted(String item) {
        return new LiftRestraint(item, Optional.of(Samples.order(Paper.IMAGE)), Optional.of("A court's order"));
    }

    private static Stream<ActBody> decided(LocalDate day) {
        return Stream.of(
                Acts.confirmReceipt(),
                Acts.refuse("p1", RefusalGround.INSUFFICIENT_EVIDENCE),
                Acts.refuse("p1", RefusalGround.LEGAL_SYSTEM),
                Acts.refuse("p2", RefusalGround.LEGAL_SYSTEM),
                Acts.refuse("p1", RefusalGround.NATIONALITY),
                Acts.refuse(List.of(), RefusalGround.DISCRIMINATION),
                Acts.postpone("p1"),
                new Resume(List.of()),
                Acts.consult(ConsultationTopic.REFUSAL, day.plusDays(10), "p1"),
                Acts.consult(ConsultationTopic.POSTPONEMENT, day.plusDays(10), "p1"),
                new Withdraw("Paid back", List.of("p1")),
                new ReportConfidentialityLimit("It will be known.", Acts.due(day.plusDays(5))),
                new Proceed(),
                Acts.entrust(Registered.PARIS_COURT, day.plusDays(10)),
                new Urge("Please"),
                Acts.authorization(day, day),
                new ReportExecution(List.of(), "Done", List.of()));
    }

    private static Set<String> restrained(Case c) {
        return c.file().measures().stream()
                .filter(m -> m.status() == MeasureStatus.RESTRAINED)
                .map(Measure::id)
                .collect(Collectors.toSet());
    }
}
