package org.rogatory.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The acts of the scenarios in the words in which they are told. */
public final class Deeds {
    private Deeds() {}

    public static Deed submit() {
        return Deed.of("SUBMIT");
    }

    public static Deed acknowledge(String ownReference) {
        return Deed.of("ACKNOWLEDGE").with("ownReference", ownReference);
    }

    public static Deed redirectTo(String authority) {
        return Deed.of("REDIRECT").with("authority", authority).with("reason", "It concerns their territory.");
    }

    public static Deed takeUp() {
        return Deed.of("TAKE_UP");
    }

    public static Deed entrust(String authority, LocalDate until, String... measures) {
        return Deed.of("ENTRUST")
                .with("authority", authority)
                .with("measures", measures)
                .with("due", day(until, "The seizure is to be executed by then."));
    }

    public static Deed reportExecution(String text) {
        return Deed.of("REPORT_EXECUTION").with("text", text);
    }

    /** The judge's order for these days. */
    public static Deed recordAuthorization(LocalDate from, LocalDate until) {
        return Deed.of("RECORD_AUTHORIZATION")
                .with("authority", Map.of("name", "A judge", "functions", "Judge of liberties and detention"))
                .with("ground", "Code of criminal procedure, article 706-95")
                .with("scope", "The data that the request names")
                .with("validFrom", from)
                .with("validUntil", until)
                .with("review", "By the judge, at the end");
    }

    /** What was obtained on that day. */
    public static Deed deliver(String measure, LocalDate obtained, Document... documents) {
        return Deed.of("DELIVER")
                .with(
                        "results",
                        List.of(Map.of(
                                "measure",
                                measure,
                                "result",
                                "DELIVERED",
                                "obtained",
                                Map.of("from", obtained, "to", obtained),
                                "procedure",
                                "FOLLOWED",
                                "documents",
                                ids(documents),
                                "personalData",
                                measure.equals("m2"))));
    }

    public static Deed confirmReceipt(Document... documents) {
        return Deed.of("CONFIRM_RECEIPT")
                .with(
                        "documents",
                        Arrays.stream(documents).map(Document::received).toList());
    }

    public static Deed disputeDelivery(Document document, String problem) {
        return Deed.of("DISPUTE_DELIVERY").with("documents", List.of(Map.of("id", document.id(), "problem", problem)));
    }

    public static Deed refuse(String ground, String... measures) {
        return Deed.of("REFUSE")
                .with("grounds", List.of(Map.of("code", ground, "reasons", "As stated in the note of the ministry.")))
                .with("measures", measures);
    }

    public static Deed postpone(String because, String... measures) {
        return Deed.of("POSTPONE")
                .with("because", because)
                .with("reasons", "The same server is being examined at home.")
                .with("measures", measures);
    }

    public static Deed resume(String... measures) {
        return Deed.of("RESUME").with("measures", measures);
    }

    /** With the day by which views are awaited. */
    public static Deed consultOn(String topic, LocalDate views, String... measures) {
        return Deed.of("OPEN_CONSULTATION")
                .with("topic", topic)
                .with("text", "Your views are invited.")
                .with("measures", measures)
                .with("due", day(views, "Our authority decides the day after."));
    }

    public static Deed consultOnRefusal(String ground, LocalDate views, String... measures) {
        return consultOn("REFUSAL", views, measures).with("grounds", List.of(ground));
    }

    public static Deed stateViews(String exchange) {
        return Deed.of("STATE_VIEWS").with("exchange", exchange).with("text", "We see it otherwise.");
    }

    public static Deed closeConsultation(String exchange) {
        return Deed.of("CLOSE_CONSULTATION").with("exchange", exchange);
    }

    public static Deed proposeCondition(String text, LocalDate answer, String... measures) {
        return Deed.of("PROPOSE_CONDITIONS")
                .with("conditions", List.of(Map.of("text", text, "article", "36(1)", "measures", measures)))
                .with("due", day(answer, "The data are kept until then."));
    }

    public static Deed acceptConditions(String exchange) {
        return Deed.of("ACCEPT_CONDITIONS").with("exchange", exchange);
    }

    public static Deed declineConditions(String exchange) {
        return Deed.of("DECLINE_CONDITIONS").with("exchange", exchange).with("reason", "They defeat the purpose.");
    }

    public static Deed requestUseConsent(int delivery, String proceeding) {
        return Deed.of("REQUEST_USE_CONSENT")
                .with("topic", "OTHER_PROCEEDING")
                .with("deliveries", List.of(delivery))
                .with("proceeding", proceeding);
    }

    public static Deed denyUseConsent(String exchange) {
        return Deed.of("DENY_USE_CONSENT").with("exchange", exchange).with("reason", "Not for fiscal proceedings.");
    }

    public static Deed requestOnwardTransfer(int delivery, String state) {
        return Deed.of("REQUEST_ONWARD_TRANSFER")
                .with("deliveries", List.of(delivery))
                .with("recipient", Map.of("state", state));
    }

    public static Deed authorizeOnwardTransfer(String exchange, Document letter) {
        return Deed.of("AUTHORIZE_ONWARD_TRANSFER").with("exchange", exchange).with("documents", ids(letter));
    }

    public static Deed notifyExculpatoryUse(int delivery) {
        return Deed.of("NOTIFY_EXCULPATORY_USE")
                .with("deliveries", List.of(delivery))
                .with("before", true)
                .with("proceeding", "Against the second suspect, whom the records clear");
    }

    public static Deed requestInformation(LocalDate answer) {
        return Deed.of("REQUEST_INFORMATION")
                .with("text", "Which of the two accounts is meant?")
                .with("due", day(answer, "The provider erases its records."));
    }

    public static Deed askStatus() {
        return Deed.of("ASK_STATUS").with("text", "How does the request stand?");
    }

    public static Deed withdraw(String... measures) {
        return Deed.of("WITHDRAW").with("reason", "No longer needed.").with("measures", measures);
    }

    public static Deed lapseForSilenceOn(String exchange) {
        return Deed.of("LAPSE").with("exchange", exchange).with("reason", "Nobody answers.");
    }

    static Map<String, Object> day(LocalDate on, String reason) {
        return Map.of("on", on, "reason", reason);
    }

    private static List<String> ids(Document... documents) {
        return Arrays.stream(documents).map(Document::id).toList();
    }
}
