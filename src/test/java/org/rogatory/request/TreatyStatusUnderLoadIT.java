package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.TimeMachine;

/** 65(2), 67: while requests stream in, a State becomes a Party, and it ceases to be one. */
@QuarkusIntegrationTest
class TreatyStatusUnderLoadIT extends OnPostgres {
    private static final Api DEPOSITARY = new Api("depositary");
    private static final int WRITERS = 4;
    private static final int DAYS = 24;
    private static final LocalDate DEPOSITED = LocalDate.parse("2026-05-04");
    private static final LocalDate PARTY_FROM = LocalDate.parse("2026-06-03");

    private enum Answered {
        ACCEPTED,
        BLOCKED
    }

    /** What a request was told, when the day did not change while it was answered. */
    private record Told(LocalDate day, Answered how) {
        boolean isRight() {
            return (how == Answered.ACCEPTED) == !day.isBefore(PARTY_FROM);
        }
    }

    @Test
    void everyRequestIsJudgedByItsOwnDay() throws Exception {
        status(List.of(signature(), Map.of("type", "RATIFICATION", "on", DEPOSITED)));
        var told = new ConcurrentLinkedQueue<Told>();
        var over = new AtomicBoolean();
        try {
            TimeMachine.itIs(PARTY_FROM.minusDays(DAYS / 2).toString());
            Together.times(WRITERS + 1, i -> i == 0 ? daysGoBy(over) : streamIn(told, over));
        } finally {
            TimeMachine.home();
            status(List.of(signature()));
        }
        assertEquals(List.of(), told.stream().filter(t -> !t.isRight()).toList());
        var seen = EnumSet.noneOf(Answered.class);
        told.forEach(t -> seen.add(t.how()));
        assertEquals(Set.of(Answered.values()), seen, "both sides of the day were seen");
    }

    /** Each day a change of what nothing hangs on here: registrars work while requests come. */
    private static int daysGoBy(AtomicBoolean over) {
        for (var day = 0; day < DAYS; day++) {
            TimeMachine.daysPass(1);
            var answer = DEPOSITARY.put(
                    "/v1/states/QP/declarations/formal-request-days",
                    Map.of("value", 40 + day, "from", TimeMachine.today().plusDays(400)),
                    "/v1/states/QP");
            assertEquals(200, answer.statusCode(), answer::asString);
        }
        over.set(true);
        return DAYS;
    }

    private static int streamIn(Queue<Told> told, AtomicBoolean over) {
        var sent = 0;
        while (!over.get()) {
            submit(told);
            sent++;
        }
        return sent;
    }

    private static void submit(Queue<Told> told) {
        var request = Dossier.ofStoredData("qp-central", "fr-central", "fr");
        var before = TimeMachine.today();
        var answer = request.requesting().post("/acts", Deeds.submit());
        if (before.equals(TimeMachine.today())) {
            told.add(new Told(before, answer.statusCode() == 201 ? Answered.ACCEPTED : Answered.BLOCKED));
        }
        if (answer.statusCode() != 201) {
            assertEquals(409, answer.statusCode(), answer::asString);
            assertTrue(answer.asString().contains("is a Party only from " + PARTY_FROM), answer::asString);
        }
    }

    private static Map<String, Object> signature() {
        return Map.of("type", "SIGNATURE", "on", LocalDate.parse("2025-10-25"));
    }

    private static void status(List<Map<String, Object>> instruments) {
        var answer = DEPOSITARY.put("/v1/states/QP/treaty-status", Map.of("instruments", instruments), "/v1/states/QP");
        assertEquals(200, answer.statusCode(), answer::asString);
    }
}
