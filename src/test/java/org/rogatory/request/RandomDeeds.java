package org.rogatory.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Document;

/** Acts of all sorts by all sorts of callers, apt and inept: about any measure, exchange, obligation, act and day. */
final class RandomDeeds {
    private static final double INTRUSION = 0.15;
    private static final Set<String> OF_VIET_NAM = Set.of(
            "SUBMIT",
            "ASK_STATUS",
            "PROCEED",
            "RECTIFY",
            "SUPPLEMENT",
            "STATE_VIEWS",
            "ACCEPT_CONDITIONS",
            "DECLINE_CONDITIONS",
            "SUPPLY_INFORMATION",
            "WITHDRAW",
            "CONFIRM_IN_WRITING",
            "CONFIRM_RECEIPT",
            "DISPUTE_DELIVERY",
            "REQUEST_USE_CONSENT",
            "REQUEST_ONWARD_TRANSFER",
            "NOTIFY_EXCULPATORY_USE");

    private RandomDeeds() {}

    /** What is done how many days later, and by whom if not by the one whose act it is. */
    record Move(Optional<String> intruder, int daysBefore, Function<Desk, Deed> deed) {
        String caller(Deed of) {
            return intruder.orElse(usual(of.type()));
        }
    }

    /** What lies on the desk: today's date, a document of France, and how many exchanges there are. */
    record Desk(LocalDate today, Document document, int exchanges) {}

    static Arbitrary<Move> moves() {
        var intruders = Arbitraries.of("fr-central", "vn-central", "fr-court", "fr-registrar", "vn-registrar");
        return Combinators.combine(
                        intruders.optional(INTRUSION),
                        Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 3), Tuple.of(1, 8)),
                        Arbitraries.oneOf(handling(), talking(), deciding(), using()))
                .as(Move::new);
    }

    private static String usual(String act) {
        return switch (act) {
            case "REPORT_EXECUTION" -> "fr-court";
            case "ERASE_CONTENT" -> "fr-registrar";
            default -> OF_VIET_NAM.contains(act) ? "vn-central" : "fr-central";
        };
    }

    private static Arbitrary<Function<Desk, Deed>> handling() {
        return Arbitraries.oneOf(
                fixed(Deeds.submit()),
                fixed(Deeds.acknowledge("BEPI 26/1188")),
                fixed(Deeds.takeUp()),
                fixed(Deeds.askStatus()),
                fixed(Deeds.reportExecution("Done.")),
                fixed(Deed.of("URGE").with("text", "Please.")),
                fixed(Deed.of("PROCEED")),
                fixed(Deeds.redirectTo(PaperFacts.COURT.toString())),
                Arbitraries.just(desk -> Deed.of("CONFIRM_IN_WRITING")
                        .with("documents", List.of(desk.document().id()))),
                due().map(day -> desk ->
                        Deeds.entrust(PaperFacts.COURT.toString(), desk.today().plusDays(day), "m1")),
                due().map(day -> desk -> Deed.of("REPORT_CONFIDENTIALITY_LIMIT")
                        .with("text", "The provider tells its customers.")
                        .with("due", Map.of("on", desk.today().plusDays(day)))),
                obligation()
                        .map(o -> desk ->
                                Deed.of("REPORT_STATUS").with("obligation", o).with("text", "Well.")),
                number().map(n -> desk ->
                        Deed.of("ERASE_CONTENT").with("acts", List.of(n)).with("ground", "The limit has passed.")),
                number().map(n -> desk -> Deed.of("RECTIFY")
                        .with("act", n)
                        .with("corrections", List.of(Map.of("pointer", "/text", "value", "Rectified.")))
                        .with("reason", "A slip.")),
                fixed(Deed.of("SUPPLEMENT").with("changes", Map.of("facts", "One more account was found."))));
    }

    private static Arbitrary<Function<Desk, Deed>> talking() {
        var topics = Arbitraries.of("REFUSAL", "POSTPONEMENT", "CLOSURE", "OTHER");
        return Arbitraries.oneOf(
                Combinators.combine(topics, due(), measures())
                        .as((topic, day, measures) ->
                                desk -> Deeds.consultOn(topic, desk.today().plusDays(day), measures)
                                        .with("grounds", List.of("ESSENTIAL_INTERESTS"))),
                Combinators.combine(due(), measures())
                        .as((day, measures) -> desk -> Deeds.proposeCondition(
                                "Used here alone.", desk.today().plusDays(day), measures)),
                due().map(day -> desk -> Deeds.requestInformation(desk.today().plusDays(day))),
                exchange().map(x -> desk -> Deeds.stateViews(x.apply(desk))),
                exchange().map(x -> desk -> Deeds.closeConsultation(x.apply(desk))),
                exchange().map(x -> desk -> Deeds.acceptConditions(x.apply(desk))),
                exchange().map(x -> desk -> Deeds.declineConditions(x.apply(desk))),
                exchange()
                        .map(x -> desk -> Deed.of("SUPPLY_INFORMATION")
                                .with("exchange", x.apply(desk))
                                .with("text", "The first.")));
    }

    private static Arbitrary<Function<Desk, Deed>> deciding() {
        var grounds = Arbitraries.of("ESSENTIAL_INTERESTS", "DE_MINIMIS", "PERSONAL_DATA", "BANK_SECRECY");
        return Arbitraries.oneOf(
                fixed(Deeds.recordAuthorization(LocalDate.parse("2026-05-01"), LocalDate.parse("2028-05-01"))),
                Arbitraries.of("m1", "m2").map(m -> desk -> Deeds.deliver(m, desk.today(), desk.document())),
                fixed(Deed.of("DELIVER").with("statement", "In part.")),
                Combinators.combine(grounds, measures()).as((ground, m) -> desk -> Deeds.refuse(ground, m)),
                Combinators.combine(Arbitraries.of("INVESTIGATION", "OTHER"), measures())
                        .as((because, m) -> desk -> Deeds.postpone(because, m)),
                measures().map(m -> desk -> Deeds.resume(m)),
                Arbitraries.of("m1", "m2", "m9").map(m -> desk -> Deeds.withdraw(m)),
                exchange().map(x -> desk -> Deeds.lapseForSilenceOn(x.apply(desk))),
                Arbitraries.of(true, false)
                        .map(whole -> desk -> whole
                                ? Deeds.confirmReceipt(desk.document())
                                : Deeds.confirmReceipt(desk.document().tamperedWith())),
                fixed(Deeds.confirmReceipt()),
                Arbitraries.of("DIGEST", "MISSING")
                        .map(problem -> desk -> Deeds.disputeDelivery(desk.document(), problem)));
    }

    private static Arbitrary<Function<Desk, Deed>> using() {
        return Arbitraries.oneOf(
                number().map(n -> desk -> Deeds.requestUseConsent(n, "A tax case")),
                number().map(n -> desk -> Deeds.requestOnwardTransfer(n, "MY")),
                number().map(n -> desk -> Deeds.notifyExculpatoryUse(n)),
                exchange().map(x -> desk -> Deeds.denyUseConsent(x.apply(desk))),
                exchange()
                        .map(x -> desk -> Deed.of("GRANT_USE_CONSENT")
                                .with("exchange", x.apply(desk))
                                .with("conditions", List.of(Map.of("text", "In closed session.")))),
                exchange()
                        .map(x -> desk -> Deed.of("AUTHORIZE_ONWARD_TRANSFER")
                                .with("exchange", x.apply(desk))
                                .with("documents", List.of(desk.document().id()))),
                exchange()
                        .map(x -> desk -> Deed.of("DENY_ONWARD_TRANSFER")
                                .with("exchange", x.apply(desk))
                                .with("reason", "No.")));
    }

    private static Arbitrary<Function<Desk, Deed>> fixed(Deed deed) {
        return Arbitraries.just(desk -> deed);
    }

    /** Ahead, and now and then not. */
    private static Arbitrary<Integer> due() {
        return Arbitraries.integers().between(-1, 9);
    }

    /** The newest one, or one before it. */
    private static Arbitrary<Function<Desk, String>> exchange() {
        return Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2))
                .map(before -> desk -> "x" + Math.max(1, desk.exchanges() - before));
    }

    private static Arbitrary<String> obligation() {
        return Arbitraries.integers().between(1, 4).map(n -> "o" + n);
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(1, 15);
    }

    private static Arbitrary<String[]> measures() {
        return Arbitraries.of(List.of("m1"), List.of("m2"), List.<String>of(), List.of("m1", "m2"), List.of("m9"))
                .map(list -> new ArrayList<>(list).toArray(String[]::new));
    }
}
