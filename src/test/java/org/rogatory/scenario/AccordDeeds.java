package org.rogatory.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The acts by which two States agree, ask and tell each other. */
public final class AccordDeeds {
    private AccordDeeds() {}

    public static Deed beginExamination() {
        return Deed.of("BEGIN_EXAMINATION");
    }

    public static Deed accept() {
        return Deed.of("ACCEPT").with("text", "The prosecutor at Lyon takes the proceedings over.");
    }

    public static Deed transferFile(Document... documents) {
        return Deed.of("TRANSFER_FILE").with("documents", ids(documents));
    }

    public static Deed reportOutcome(LocalDate on, Document... documents) {
        return Deed.of("REPORT_OUTCOME")
                .with("outcome", "Convicted; four years, two of them suspended.")
                .with("on", on)
                .with("documents", ids(documents));
    }

    public static Deed decline(String reasons) {
        return Deed.of("DECLINE").with("reasons", reasons);
    }

    public static Deed declineFor(String ground) {
        return decline("As the ministry has found.")
                .with("grounds", List.of(Map.of("code", ground, "reasons", "As the ministry has found.")));
    }

    /** A team in that State, until the end of the year. */
    public static Deed agreeOnTeamIn(String hostState) {
        return Deed.of("AGREE")
                .with(
                        "terms",
                        Map.of(
                                "hostState", hostState,
                                "members", List.of("Investigation Police Agency", "Office anti-cybercriminalité"),
                                "from", "2026-06-01",
                                "until", "2026-12-31",
                                "text",
                                        "Members act under the law of the host State and under the direction of its judge."));
    }

    public static Deed agreeOn(String text) {
        return Deed.of("AGREE").with("terms", Map.of("from", "2026-06-01", "text", text));
    }

    public static Deed reportProgress(String text) {
        return Deed.of("REPORT_PROGRESS").with("text", text);
    }

    public static Deed end() {
        return Deed.of("END");
    }

    public static Deed answer(String text, Document... documents) {
        return Deed.of("ANSWER")
                .with("text", text)
                .with("documents", ids(documents))
                .with("personalData", true);
    }

    public static Deed acceptInformation() {
        return Deed.of("ACCEPT_INFORMATION");
    }

    public static Deed sendBack(String reason) {
        return Deed.of("SEND_BACK").with("reason", reason);
    }

    public static Deed rectifySubmission(String pointer, String value) {
        return Deed.of("RECTIFY")
                .with("act", 1)
                .with("corrections", List.of(Map.of("pointer", pointer, "value", value)))
                .with("reason", "A slip of the pen.");
    }

    public static Deed recordReason(String obligation) {
        return Deed.of("RECORD_REASON")
                .with("obligation", obligation)
                .with("reason", "The other State asked for confidentiality.");
    }

    private static List<String> ids(Document... documents) {
        return Arrays.stream(documents).map(Document::id).toList();
    }
}
