package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.rule.Acts;
import org.rogatory.procedure.rule.DraftWriter;
import org.rogatory.procedure.rule.PropertyActs;

/** A return of property that follows its confiscation: 52. */
final class ReturnScenes {
    static final Law CONFISCATED_BEFORE = new Law(
            "52: returned is what was confiscated",
            t -> t.steps()
                    .filter(step ->
                            step.kind() == Kind.RETURN_OF_PROPERTY && step.act().type() == SUBMIT)
                    .allMatch(step -> confiscated(t.from()).containsAll(List.of("p1", "p2"))));
    static final Law AS_AGREED = Law.ofActs(
            Kind.RETURN_OF_PROPERTY,
            "52: to whom it was agreed",
            step -> step.as(ReturnProperty.class)
                    .map(r -> amounts(r).equals(amounts(agreed(step.before()))))
                    .orElse(true));

    private ReturnScenes() {}

    static Scene returned() {
        var follow = new DraftWriter(Kind.RETURN_OF_PROPERTY);
        follow.followsUp = List.of(Case.id(Kind.CONFISCATION));
        return Scene.of(
                        World.of(PropertyScenes.confiscation(), Case.of(follow.draft())),
                        ReturnScenes::confiscatedAndReturned,
                        SUBMIT,
                        ACKNOWLEDGE,
                        WITHDRAW,
                        REFUSE,
                        TAKE_UP,
                        SUPPLEMENT,
                        RECORD_CONFISCATION,
                        CONFIRM_RECEIPT,
                        BEGIN_EXAMINATION,
                        AGREE_DISPOSAL,
                        RETURN_PROPERTY,
                        LAPSE,
                        REQUEST_INFORMATION,
                        SUPPLY_INFORMATION,
                        OPEN_CONSULTATION,
                        STATE_VIEWS,
                        CLOSE_CONSULTATION,
                        DECLINE)
                .withOneExchangeAtOnce()
                .under(CONFISCATED_BEFORE, AS_AGREED, PropertyScenes.ASKED_FOR, Consent.OF_BOTH);
    }

    /** Of the confiscation, which others walk, only what leads to the return. */
    private static List<ActBody> confiscatedAndReturned(World world, Case c) {
        return c.kind() == Kind.CONFISCATION
                ? confiscating().toList()
                : Shared.and((day, r) -> returning(day)).apply(world, c);
    }

    private static Stream<ActBody> confiscating() {
        return Stream.of(
                new Submit(),
                new Acknowledge("FR-1", Optional.empty()),
                new Withdraw("Solved at home", List.of()),
                new TakeUp(),
                PropertyActs.completing(ConfiscationRoute.OWN_ORDER, "The account is his.", null),
                PropertyActs.confiscation("p1"),
                PropertyActs.confiscation("p2"),
                Acts.confirmReceipt(),
                Acts.refuse(List.of(), RefusalGround.DISCRIMINATION));
    }

    private static Stream<ActBody> returning(LocalDate day) {
        return Stream.of(
                new BeginExamination(),
                PropertyActs.terms(),
                PropertyActs.terms("Considered", "Heard", PropertyActs.disposal("p1"), other()),
                PropertyActs.returned(),
                PropertyActs.returned("50"),
                Acts.confirmReceipt(),
                new Decline("The victims are here.", List.of()),
                new Decline(" ", List.of()),
                new Withdraw("Paid back", List.of("p1")));
    }

    private static AgreeDisposal.Disposal other() {
        return PropertyActs.disposal("p2", "0", PropertyActs.share(AgreeDisposal.Recipient.REQUESTING_STATE, "100.00"));
    }

    private static Set<String> confiscated(World w) {
        return w.of(Kind.CONFISCATION).stream()
                .flatMap(c -> c.posted(RecordConfiscation.class).stream())
                .map(RecordConfiscation::item)
                .collect(Collectors.toSet());
    }

    private static AgreeDisposal agreed(Case c) {
        return c.posted(AgreeDisposal.class).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Map<String, BigDecimal> amounts(ReturnProperty returned) {
        return returned.items().stream()
                .collect(Collectors.toMap(
                        r -> r.item() + r.to(), r -> plain(r.amount()), BigDecimal::add, TreeMap::new));
    }

    private static Map<String, BigDecimal> amounts(AgreeDisposal agreed) {
        return agreed.items().stream()
                .flatMap(d -> d.shares().stream().map(s -> Map.entry(d.item() + s.to(), plain(s.amount()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, TreeMap::new));
    }

    private static BigDecimal plain(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
