package org.rogatory.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The acts of extradition and arrest in the words in which they are told. */
final class ExtraditionDeeds {
    private ExtraditionDeeds() {}

    static Deed beginExamination() {
        return Deed.of("BEGIN_EXAMINATION");
    }

    static Deed found(String offence, String finding) {
        return finding(Map.of("offence", offence, "finding", finding, "conduct", "Breaking into a system of another"));
    }

    static Deed belowMinimum(String offence, String related) {
        return finding(Map.of(
                "offence",
                offence,
                "finding",
                "BELOW_MINIMUM",
                "conduct",
                "Forging an order that is then used",
                "relatedTo",
                related));
    }

    private static Deed finding(Map<String, Object> finding) {
        return Deed.of("RECORD_DUAL_CRIMINALITY").with("findings", List.of(finding));
    }

    static Deed grant(String... offences) {
        return Deed.of("GRANT").with("offences", granted(offences));
    }

    /** The offences are granted but for this one. */
    static Deed grantBut(String refused, String ground, String... offences) {
        var decided = new ArrayList<>(granted(offences));
        decided.add(Map.of(
                "offence",
                refused,
                "granted",
                false,
                "grounds",
                List.of(Map.of("code", ground)),
                "reasons",
                "As the court has found."));
        return Deed.of("GRANT").with("offences", decided);
    }

    private static List<Map<String, Object>> granted(String... offences) {
        return List.of(offences).stream()
                .map(offence -> Map.<String, Object>of("offence", offence, "granted", true))
                .toList();
    }

    static Deed refuseFor(String ground) {
        return refuseOn(Map.of("code", ground, "reasons", "As the court has found."));
    }

    static Deed refuseOn(Map<String, Object> ground) {
        return Deed.of("REFUSE").with("grounds", List.of(ground));
    }

    static Deed withoutConsultation(Deed refusal) {
        return refusal.with("consultationNotAppropriate", "Nothing that could be said would change the law.");
    }

    static Deed requestProsecution() {
        return Deed.of("REQUEST_PROSECUTION").with("text", "The file is ready.");
    }

    static Deed reportProsecution(String obligation, String stage, LocalDate on) {
        return Deed.of("REPORT_PROSECUTION")
                .with("obligation", obligation)
                .with("stage", stage)
                .with("authority", "Federal prosecutor at Recife")
                .with("on", on);
    }

    static Deed requestEnforcement() {
        return Deed.of("REQUEST_ENFORCEMENT").with("remainder", "Two years of five");
    }

    static Deed arrangeSurrender(LocalDate on) {
        return Deed.of("ARRANGE_SURRENDER").with("place", "Recife").with("on", on);
    }

    static Deed recordSurrender(LocalDate on) {
        return Deed.of("RECORD_SURRENDER")
                .with("place", "Recife")
                .with("on", on)
                .with("daysInCustody", 78);
    }

    static Deed confirmSurrender(LocalDate on) {
        return Deed.of("CONFIRM_SURRENDER").with("on", on);
    }

    static Deed askAboutSpeciality(int surrender) {
        return Deed.of("REQUEST_USE_CONSENT")
                .with("topic", "SPECIALITY")
                .with("deliveries", List.of(surrender))
                .with("proceeding", "A fraud of 2024");
    }

    static Deed grantUseConsent(String exchange) {
        return Deed.of("GRANT_USE_CONSENT").with("exchange", exchange);
    }

    static Deed reportArrest(LocalDate on) {
        return Deed.of("REPORT_ARREST")
                .with("on", on)
                .with("measure", "CUSTODY")
                .with("place", "Recife");
    }

    static Deed release(LocalDate on) {
        return Deed.of("RELEASE").with("on", on);
    }
}
