package org.rogatory.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What points of contact do, in the words in which it is told: preservation, and calls at all hours. */
public final class ContactPointDeeds {
    private ContactPointDeeds() {}

    public static Deed preserve(LocalDate from, LocalDate until) {
        return Deed.of("PRESERVE")
                .with("items", List.of(Map.of("description", "Disk image and access log of 203.0.113.24")))
                .with("from", from)
                .with("until", until)
                .with("custodian", Map.of("name", "Hosting provider at Roubaix"));
    }

    public static Deed nothingPreserved(String why) {
        return Deed.of("REPORT_NOTHING_PRESERVED").with("why", why).with("text", "Erased on 30 April.");
    }

    public static Deed reportRisk(LocalDate decision) {
        return Deed.of("REPORT_PRESERVATION_RISK")
                .with("risk", "AVAILABILITY")
                .with("text", "The provider is about to close down.")
                .with("due", Map.of("on", decision));
    }

    public static Deed proceed() {
        return Deed.of("PROCEED");
    }

    public static Deed requestExtension(LocalDate until) {
        return Deed.of("REQUEST_EXTENSION").with("until", until).with("reason", "The court sits in August.");
    }

    public static Deed grantExtension(String exchange, LocalDate until) {
        return Deed.of("GRANT_EXTENSION").with("exchange", exchange).with("until", until);
    }

    public static Deed disclosePath(String... states) {
        return Deed.of("DISCLOSE_PATH")
                .with(
                        "providers",
                        Arrays.stream(states).map(ContactPointDeeds::provider).toList())
                .with("path", "The commands came in over their node at 192.0.2.7.");
    }

    public static Deed withholdPath(String ground) {
        return Deed.of("WITHHOLD_PATH").with("grounds", List.of(Map.of("code", ground, "reasons", "As stated.")));
    }

    public static Deed end() {
        return Deed.of("END");
    }

    public static Deed answer(String text, Document... documents) {
        return Deed.of("ANSWER")
                .with("text", text)
                .with("documents", Arrays.stream(documents).map(Document::id).toList())
                .with("personalData", true);
    }

    public static Deed refer(String kind) {
        return Deed.of("REFER").with("kind", kind).with("text", "Only a court can order this.");
    }

    public static Deed decline(String reasons) {
        return Deed.of("DECLINE").with("reasons", reasons);
    }

    public static Deed confirmInWriting(Document letter) {
        return Deed.of("CONFIRM_IN_WRITING").with("documents", List.of(letter.id()));
    }

    private static Map<String, Object> provider(String state) {
        return Map.of("name", "Transit provider", "state", state, "identifiers", List.of("AS 64500"));
    }
}
