package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.audit.PlacedAct.Between;
import org.rogatory.audit.PlacedAct.Place;

class MilestonesTest {
    private static final Instant SUBMITTED = Instant.parse("2026-05-04T08:00:00.900000Z");
    private static final long HOUR = 3600;

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, SUBMITTED, ''",
        "ACKNOWLEDGE, RECEIVED, acknowledged",
        "ASK_STATUS, RECEIVED, ''",
        "TAKE_UP, IN_EXECUTION, decided",
        "GRANT, GRANTED, decided",
        "AGREE, AGREED, decided",
        "ACCEPT, ACCEPTED, decided",
        "POSTPONE, POSTPONED, ''",
        "BEGIN_EXAMINATION, UNDER_EXAMINATION, ''",
        "PRESERVE, PRESERVED, decided executed",
        "REPORT_CUSTODY, IN_CUSTODY, decided executed",
        "DELIVER, EXECUTED, decided executed EXECUTED",
        "ANSWER, ANSWERED, decided executed ANSWERED",
        "RECORD_SURRENDER, SURRENDERED, decided executed SURRENDERED",
        "REFUSE, REFUSED, decided REFUSED",
        "DECLINE, DECLINED, decided DECLINED",
        "SEND_BACK, SENT_BACK, decided SENT_BACK",
        "REFER, REFERRED, decided REFERRED",
        "WITHDRAW, WITHDRAWN, WITHDRAWN",
        "END, ENDED, ENDED",
    })
    void anActReachesWhatItsStatusSays(String type, String statusAfter, String reached) {
        var milestones = Milestones.of(act(type, statusAfter, SUBMITTED.plusSeconds(HOUR)));

        var told = told(milestones.acknowledged(), "acknowledged ")
                + told(milestones.decided(), "decided ")
                + told(milestones.executed(), "executed ")
                + milestones.outcome().map(Enum::name).orElse("");
        assertEquals(reached, told.strip());
    }

    @Test
    void secondsAreWholeOnes() {
        var act = act("ACKNOWLEDGE", "RECEIVED", Instant.parse("2026-05-04T08:00:02.000000Z"));

        assertEquals(Optional.of(1L), Milestones.of(act).acknowledged());
    }

    private static String told(Optional<Long> seconds, String name) {
        seconds.ifPresent(waited -> assertEquals(HOUR, waited));
        return seconds.map(any -> name).orElse("");
    }

    private static PlacedAct act(String type, String statusAfter, Instant at) {
        var facts = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("statusAfter", statusAfter)
                .put("at", at.toString());
        return new PlacedAct(
                new Place(0, new UUID(0, 0), 1),
                new Between("STORED_DATA_ACCESS", "VN", "FR", SUBMITTED),
                facts,
                false,
                Optional.empty());
    }
}
