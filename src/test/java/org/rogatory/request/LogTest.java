package org.rogatory.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.INTERNAL_ERROR;
import static org.rogatory.request.Refusals.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** What goes wrong is logged, so that it can be found; what people wrote is not. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class LogTest {
    private static final Formatter FORM = new PatternFormatter("%c %s %X%n%e");
    private static final String NAME = "Nguyen-Van-Secret";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(FORM.format(entry));
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(listener);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-a-statement", "at-the-end-of-a-transaction", "in-words"})
    void aFailureIsLoggedWithItsPlaceAndWithoutItsWords(String where) {
        var answer = Desk.nobody().body(NAME).post("/test/broken/" + where);

        problem(INTERNAL_ERROR, answer).body(not(containsString(NAME)));
        var errorId = answer.<String>path("errorId");
        assertTrue(lines.stream().anyMatch(line -> line.contains(errorId) && line.contains("BrokenResource")), errorId);
        lines.forEach(line -> assertFalse(line.contains(NAME), line));
    }

    @Test
    void whatIsRefusedOrDoneLeavesNoWordsInTheLog() {
        var draft = Cases.storedData();
        draft.withObject("/content").put("facts", NAME);
        var id = Cases.draft(Desk.VN, draft);
        Desk.VN.does(id, Cases.SUBMIT);
        Desk.VN.act(id, "{\"type\":\"" + NAME + "\"}");
        Desk.VN.act(id, "{\"type\":\"ASK_STATUS\",\"text\":\"" + NAME);
        Desk.VN.get("/v1/requests?ownReference=" + NAME + "&x=" + NAME);
        Desk.nobody().header("Authorization", "Bearer " + NAME).get("/v1/requests");
        Desk.VN.get("/v1/requests/" + NAME);

        lines.forEach(line -> assertFalse(line.contains(NAME), line));
    }
}
