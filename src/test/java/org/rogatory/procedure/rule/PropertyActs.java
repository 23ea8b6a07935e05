package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.AgreeDisposal.Recipient.REQUESTING_STATE;
import static org.rogatory.procedure.act.AgreeDisposal.Recipient.VICTIMS;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.AgreeDisposal.Disposal;
import org.rogatory.procedure.act.AgreeDisposal.Recipient;
import org.rogatory.procedure.act.AgreeDisposal.Share;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.Money;
import org.rogatory.procedure.content.PropertyItem;

/** The lawful acts of confiscation (50) and of the return of property (52), and how one comes to them. */
public final class PropertyActs {
    private PropertyActs() {}

    // spotless:off (a row of the table stays a row)
    public static Stream<Attempt> confiscation() {
        return Stream.of(
                at(RECORD_RESTRAINT, CaseBuilder::inExecution, a -> restraint("p1")),
                at(RECORD_CONFISCATION, a -> restrained(asking(ConfiscationRoute.OWN_ORDER, a)), a -> confiscation("p1")),
                at(ANNOUNCE_LIFTING, PropertyActs::restrained, a -> announcement()),
                at(LIFT_RESTRAINT, PropertyActs::heard, a -> lifting(null)),
                at(SUPPLEMENT, CaseBuilder::received, a -> supplement(Samples.item("p3"))),
                at(OPEN_CONSULTATION, PropertyActs::restrained,
                        a -> Acts.consult(ConsultationTopic.LIFTING, TODAY.plusDays(30), "p1")).by(REQUESTED.actor()),
                at(REFUSE, CaseBuilder::received, a -> Acts.refuse("p1", RefusalGround.INSUFFICIENT_EVIDENCE)),
                at(DELIVER, CaseBuilder::inExecution, a -> Acts.deliver("p1", "p2")),
                at(CONFIRM_RECEIPT, a -> a.inExecution().delivered("p1", "p2"),
                        a -> Acts.confirmReceipt(Paper.IMAGE)),
                at(WITHDRAW, PropertyActs::restrained, a -> new Withdraw("Paid back", List.of("p1"))));
    }

    public static Stream<Attempt> returning() {
        return Stream.of(
                at(BEGIN_EXAMINATION, CaseBuilder::received, a -> new BeginExamination()),
                at(AGREE_DISPOSAL, PropertyActs::examined, a -> terms()),
                at(RETURN_PROPERTY, PropertyActs::agreed, a -> returned()),
                at(CONFIRM_RECEIPT, a -> agreed(a).does(REQUESTED, returned()), a -> Acts.confirmReceipt()),
                at(DECLINE, CaseBuilder::received, a -> new Decline("The victims are here.", List.of())),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Settled", List.of())));
    }
    // spotless:on

    public static CaseBuilder asking(ConfiscationRoute route, CaseBuilder a) {
        return a.draft(d -> d.other = Samples.confiscation(route));
    }

    /** p1 is restrained, p2 is open. */
    public static CaseBuilder restrained(CaseBuilder a) {
        return a.inExecution().does(REQUESTED, restraint("p1"));
    }

    public static CaseBuilder heard(CaseBuilder a) {
        var there = restrained(a).does(REQUESTED, announcement()).viewsStated();
        return there.does(REQUESTED, Acts.close(there.exchange()));
    }

    public static CaseBuilder examined(CaseBuilder a) {
        return a.received().does(REQUESTED, new BeginExamination());
    }

    public static CaseBuilder agreed(CaseBuilder a) {
        return examined(a).does(REQUESTED, terms()).does(REQUESTING, terms());
    }

    public static RecordRestraint restraint(String item) {
        return new RecordRestraint(item, Samples.order(Paper.IMAGE), TODAY);
    }

    public static RecordConfiscation confiscation(String item) {
        return new RecordConfiscation(item, Samples.order(Paper.IMAGE), TODAY, new Money("100.00", "EUR"));
    }

    public static AnnounceLifting announcement() {
        return new AnnounceLifting("p1", "The case was not proven.", Acts.due(TODAY.plusDays(30)));
    }

    public static LiftRestraint lifting(String whyNotHeard) {
        return new LiftRestraint("p1", Optional.of(Samples.order(Paper.IMAGE)), Optional.ofNullable(whyNotHeard));
    }

    public static Supplement supplement(PropertyItem... items) {
        return supplement(List.of(items), null, null, null);
    }

    /** What completes the request for a confiscation, as far as it is given. */
    public static Supplement completing(ConfiscationRoute route, String facts, String extent) {
        return supplement(List.of(), route, facts, extent);
    }

    private static Supplement supplement(
            List<PropertyItem> items, ConfiscationRoute route, String facts, String extent) {
        return new Supplement(new Supplement.Changes(
                Optional.ofNullable(facts),
                List.of(),
                items,
                Optional.ofNullable(route),
                Optional.of(Samples.order(Paper.LETTER)).filter(o -> route == ConfiscationRoute.FOREIGN_ORDER),
                Optional.ofNullable(extent),
                Optional.of("Published twice").filter(n -> route == ConfiscationRoute.FOREIGN_ORDER),
                Optional.of(true).filter(f -> route == ConfiscationRoute.FOREIGN_ORDER),
                List.of(),
                Optional.empty(),
                List.of()));
    }

    public static AgreeDisposal terms() {
        return terms("Considered", "Heard", disposal("p1"), disposal("p2"));
    }

    public static AgreeDisposal terms(String priority, String regard, Disposal... items) {
        return new AgreeDisposal(Arrays.asList(items), Optional.ofNullable(priority), Optional.ofNullable(regard));
    }

    /** Of 100.00: 60 to the victims, 30 to the requesting State, 10 for expenses. */
    public static Disposal disposal(String item) {
        return disposal(item, "10", share(VICTIMS, "60.00"), share(REQUESTING_STATE, "30"));
    }

    public static Disposal disposal(String item, String expenses, Share... shares) {
        return new Disposal(item, new Money("100.00", "EUR"), List.of(shares), Optional.ofNullable(expenses));
    }

    public static Share share(Recipient to, String amount) {
        return new Share(to, amount);
    }

    public static ReturnProperty returned() {
        return returned("60");
    }

    public static ReturnProperty returned(String toVictims) {
        return new ReturnProperty(Stream.of("p1", "p2")
                .flatMap(item -> Stream.of(
                        new ReturnProperty.Returned(item, VICTIMS, toVictims, TODAY),
                        new ReturnProperty.Returned(item, REQUESTING_STATE, "30.0", TODAY)))
                .toList());
    }
}
