package org.rogatory.procedure.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.rule.Acts;

/** What is tried in every case, whatever its kind. */
final class Shared {
    private static final int DAYS = 10;

    private Shared() {}

    /** These, and those of the kind. */
    static BiFunction<World, Case, List<ActBody>> and(BiFunction<LocalDate, Case, Stream<ActBody>> ofTheKind) {
        return (world, c) -> {
            var bodies = new ArrayList<ActBody>(bodies(world.day, c));
            ofTheKind.apply(world.day, c).forEach(bodies::add);
            return bodies;
        };
    }

    private static List<ActBody> bodies(LocalDate day, Case c) {
        var bodies = new ArrayList<ActBody>(List.of(
                new Submit(),
                new Acknowledge("FR-1", Optional.empty()),
                new RequestInformation("Where?", Optional.of(Acts.due(day.plusDays(DAYS)))),
                new AskStatus(Optional.empty()),
                Acts.consult(ConsultationTopic.REFUSAL, day.plusDays(DAYS)),
                Acts.consult(ConsultationTopic.CLOSURE, day.plusDays(DAYS)),
                Acts.propose(day.plusDays(DAYS)),
                new Withdraw("Solved at home", List.of()),
                new EraseContent(List.of(1), "Data protection law"),
                Acts.rectify(1, "/content/facts")));
        c.file().exchanges().forEach(x -> answers(x).forEach(bodies::add));
        c.file().obligations().stream().filter(Obligation::open).forEach(o -> bodies.addAll(dealtWith(o)));
        handedOver(c).ifPresent(bodies::add);
        return bodies;
    }

    private static Stream<ActBody> answers(Exchange x) {
        return switch (x.topic().form()) {
            case INFORMATION ->
                Stream.of(new SupplyInformation(x.id(), Optional.of("There"), List.of()), silence(x.id()));
            case CONSULTATION ->
                Stream.of(new StateViews(x.id(), "We insist", List.of()), Acts.close(x.id()), silence(x.id()));
            case CONDITIONS ->
                Stream.of(new AcceptConditions(x.id()), new DeclineConditions(x.id(), "No"), silence(x.id()));
            case USE_CONSENT -> Stream.of(new GrantUseConsent(x.id(), List.of()), new DenyUseConsent(x.id(), "No"));
            case EXTENSION, TERMS, ONWARD_TRANSFER -> Stream.of();
        };
    }

    private static Lapse silence(String exchange) {
        return new Lapse(Optional.empty(), Optional.of(exchange), "Silent for long");
    }

    private static List<ActBody> dealtWith(Obligation o) {
        return o.code() == ObligationCode.REPORT_STATUS
                ? List.of(new ReportStatus(o.id(), "Soon", Optional.empty()))
                : List.of(new Lapse(Optional.of(o.id()), Optional.empty(), "Silent for long"));
    }

    /** Another use of what was handed over last. */
    private static Optional<ActBody> handedOver(Case c) {
        return c.file().handedOver().stream()
                .reduce((earlier, later) -> later)
                .map(h ->
                        new RequestUseConsent(RequestUseConsent.UseTopic.OTHER_PROCEEDING, List.of(h.act()), "Case 9"));
    }
}
