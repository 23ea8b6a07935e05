package org.rogatory.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The acts by which property is restrained, confiscated, set free and returned, in the words of the scenarios. */
final class PropertyDeeds {
    private static final String VALUE = "5200000.00";

    private PropertyDeeds() {}

    static Deed recordRestraint(String item, LocalDate on) {
        return Deed.of("RECORD_RESTRAINT")
                .with("item", item)
                .with("order", order(on))
                .with("on", on);
    }

    static Deed recordConfiscation(String item, LocalDate on) {
        return Deed.of("RECORD_CONFISCATION")
                .with("item", item)
                .with("order", order(on))
                .with("on", on)
                .with("value", zar(VALUE));
    }

    static Deed announceLifting(String item, LocalDate views) {
        return Deed.of("ANNOUNCE_LIFTING")
                .with("item", item)
                .with("reason", "A third party in good faith claims the units.")
                .with("due", Deeds.day(views, "The court decides the day after."));
    }

    static Deed liftRestraint(String item) {
        return Deed.of("LIFT_RESTRAINT").with("item", item);
    }

    /** The final order, its copy, and what 50(3)(b) wants beside it. */
    static Deed supplementTheFinalOrder(Document copy, LocalDate issued) {
        return Deed.of("SUPPLEMENT")
                .with(
                        "changes",
                        Map.of(
                                "route",
                                "FOREIGN_ORDER",
                                "facts",
                                "The court found that the apartment was paid for with proceeds.",
                                "order",
                                Map.of(
                                        "issuedBy",
                                        "Specialized Anti-Fraud Court",
                                        "issuedOn",
                                        issued,
                                        "documentId",
                                        copy.id()),
                                "extent",
                                "In full",
                                "noticeToThirdParties",
                                "Published twice in the Gazette; the seller was heard.",
                                "orderFinal",
                                true));
    }

    static Deed beginExamination() {
        return Deed.of("BEGIN_EXAMINATION");
    }

    /** Of p2: what is deducted for expenses, and the rest for the victims' State. */
    static Deed agreeDisposal(String expenses) {
        var rest = new BigDecimal(VALUE).subtract(new BigDecimal(expenses)).max(BigDecimal.ZERO);
        return Deed.of("AGREE_DISPOSAL")
                .with(
                        "items",
                        List.of(Map.of(
                                "item",
                                "p2",
                                "value",
                                zar(VALUE),
                                "shares",
                                List.of(Map.of("to", "REQUESTING_STATE", "amount", rest.toPlainString())),
                                "expenses",
                                expenses)));
    }

    static Deed withRegard(Deed disposal) {
        return disposal.with("priorityConsidered", "The whole goes back, less the expenses of the sale.")
                .with("regardToVictims", "The investors are paid from it by the Asset Recovery Office.");
    }

    static Deed returnProperty(String amount, LocalDate on) {
        return Deed.of("RETURN_PROPERTY")
                .with("items", List.of(Map.of("item", "p2", "to", "REQUESTING_STATE", "amount", amount, "on", on)));
    }

    private static Map<String, Object> order(LocalDate on) {
        return Map.of("issuedBy", "High Court, Western Cape Division", "issuedOn", on);
    }

    private static Map<String, Object> zar(String amount) {
        return Map.of("amount", amount, "currency", "ZAR");
    }
}
