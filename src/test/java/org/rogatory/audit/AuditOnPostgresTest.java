package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.http.IdempotencyOnPostgresTest;

/** Questions on PostgreSQL: the whole of them in little memory, and no more work than the answer is. */
@QuarkusTest
@TestProfile(IdempotencyOnPostgresTest.Postgres.class)
@WithTestResource(IdempotencyOnPostgresTest.Server.class)
class AuditOnPostgresTest {
    private static final int ACTS = Integer.getInteger("rogatory.export.acts", 20_000);
    private static final long MOST_EXTRA = 64L << 20;
    private static final int SAMPLES = 2;
    /** Held whole, a row takes three times as much. */
    private static final long OF_A_ROW = 400;

    private static final String EVERYTHING = "/v1/audit/acts?counterpart=VN";

    private static final String ONE_MINUTE = EVERYTHING + "&atTo=2026-01-01T00:01:00Z";

    private static boolean filled;

    private static final String FILTERS = "request=019b8b87-9800-7001-8000-000000004652&kind=EXTRADITION"
            + "&requestingState=VN&requestedState=FR&counterpart=VN&authority=019b8b87-9800-7001-8000-000000004652"
            + "&officer=a.martin&atFrom=2026-01-01T00:00:00Z&atTo=2026-02-01T00:00:00Z";
    private static final int LEAVES_AFTER = 1234;

    private final Answers answers;
    private final Database database;

    @TestHTTPResource
    URL service;

    AuditOnPostgresTest(Answers answers, DataSource database) {
        this.answers = answers;
        this.database = new Database(database);
    }

    @BeforeEach
    void manyActs() throws SQLException {
        if (!filled) {
            database.execute("""
                    insert into audited_act (log_position, state, recorded_at, request_id, act_number, kind,
                        requesting_state, requested_state, status_after, own_side, act_type, side, authority,
                        status_before, on_paper, grounds, officer_issuer, officer, erased)
                    select 1000000 + place, state, timestamptz '2026-01-01Z' + place * interval '1 second', gen_random_uuid(), 1,
                        'STORED_DATA_ACCESS', 'VN', 'FR', 'RECEIVED', false, 'ACKNOWLEDGE', 'REQUESTED',
                        gen_random_uuid(), 'SUBMITTED', false, '', 'https://id.justice.example', 'a.martin', false
                    from generate_series(1, %d) place cross join unnest(array['FR', 'VN']) state
                    """.formatted(ACTS));
            database.execute("""
                    insert into request_times (request_id, kind, requesting_state, requested_state, submitted_at,
                        submitted_in, status)
                    select gen_random_uuid(), 'EXTRADITION', 'VN', 'FR', at, to_char(at, 'YYYY-MM'), 'SUBMITTED'
                    from generate_series(timestamptz '2025-01-01Z', timestamptz '2025-12-31Z', interval '2 hours') at
                    """);
            database.execute("analyze");
            filled = true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "text/csv"})
    void theWholeIsSentInLittleMemory(String form) throws Exception {
        var rows = 0;
        var bytes = 0L;
        var most = 0L;
        asked(form, ONE_MINUTE).close();
        var before = held();
        try (var body = asked(form, EVERYTHING)) {
            for (var line = body.readLine(); line != null; line = body.readLine()) {
                bytes += line.length() + 1;
                rows++;
                most = rows % (ACTS / SAMPLES) == 0 ? Math.max(most, held()) : most;
            }
        }
        var extra = most - before;
        System.out.printf("%s: %d rows, %d kB sent, %d kB of extra heap%n", form, rows, bytes >> 10, extra >> 10);
        assertEquals(ACTS, form.equals("text/csv") ? rows - 1 : rows);
        assertTrue(extra < Math.min(MOST_EXTRA, ACTS * OF_A_ROW), extra + " bytes more than before");
    }

    @Test
    void whoGoesAwayKeepsNothingBusyAndLeavesNoFailure() throws Exception {
        var failures = new CopyOnWriteArrayList<String>();
        var listener = listener(failures);
        Logger.getLogger("").addHandler(listener);
        try {
            try (var socket = new Socket(service.getHost(), service.getPort())) {
                socket.setReceiveBufferSize(1024);
                socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
                assertTrue(socket.getInputStream().readNBytes(2048).length == 2048);
                assertEquals(1, working(), "it waits for who reads slowly");
            }
            var patience = System.nanoTime() + 20_000_000_000L;
            while (working() > 0) {
                assertTrue(System.nanoTime() < patience, "the statement of who went away still runs");
                LockSupport.parkNanos(10_000_000);
            }
            assertEquals(List.of(), failures);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit/acts?act=REFUSE&act=SUBMIT&ground=NATIONALITY&" + FILTERS,
                "audit/accesses?operation=getAct&status=404&status=403&" + FILTERS,
                "statistics?by=MONTH&by=KIND&kind=EXTRADITION&requestingState=VN&requestedState=FR"
                        + "&submittedFrom=2025-01-01T00:00:00Z&submittedTo=2026-01-01T00:00:00Z",
            })
    void everyFilterIsUnderstood(String question) {
        asFrance().get("/v1/" + question).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit/acts?counterpart=VN&limit=1",
                "audit/accesses?status=200&limit=1",
                "statistics?by=MONTH&limit=1",
            })
    void aCursorLeadsOn(String question) {
        asFrance().get("/v1/audit/acts?limit=1").then().statusCode(200);
        asFrance().get("/v1/audit/acts?limit=1").then().statusCode(200);
        var first = asFrance().get("/v1/" + question);

        var second = asFrance().get("/v1/" + question + "&cursor=" + first.path("next"));

        second.then().statusCode(200);
        assertEquals(1, second.<List<?>>path("items").size());
        assertNotEquals(first.<List<?>>path("items"), second.<List<?>>path("items"));
    }

    @Test
    void whoGoesAwayIsSentNothingMore() throws Exception {
        var asked = new AtomicInteger();
        var whole = answers.whole(
                new Question<>(ActQuestions.ACTS, Conditions.none().with("a.state = ?", "FR")),
                MediaType.valueOf(Rows.NDJSON),
                () -> asked.incrementAndGet() == LEAVES_AFTER);

        whole.write(OutputStream.nullOutputStream());

        assertEquals(LEAVES_AFTER, asked.get());
        assertEquals(0, working());
    }

    /** As many as an index names, and not as many as there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.state = 'FR'",
                "a.state = 'FR' and a.act_type = 'REFUSE'",
                "a.state = 'FR' and a.officer = 'nobody'",
                "a.state = 'FR' and a.authority = '019b8b87-9800-7001-8000-000000004652'",
                "a.state = 'FR' and a.recorded_at >= '2026-01-01T02:00:00Z' and a.recorded_at < '2026-01-01T02:01:00Z'",
                "a.state = 'FR' and a.request_id = '019b8b87-9800-7001-8000-000000004652'",
                "a.state = 'FR' and (a.recorded_at, a.log_position) < ('2026-01-01T02:00:00Z', 7200)",
                "a.state = 'DE'",
            })
    void aPageIsReadByAnIndex(String condition) throws SQLException {
        var plan = database.plan("select a.* from audited_act a where " + condition
                + " order by a.recorded_at desc, a.log_position desc limit 51");

        assertFalse(plan.contains("Seq Scan"), plan);
    }

    @Test
    void statisticsReadNoAct() throws SQLException {
        var groups = new Groups(
                List.of(StatisticsWanted.By.KIND),
                Conditions.none()
                        .with("t.submitted_at >= '2025-03-01T00:00:00Z'")
                        .with("t.submitted_at < '2025-04-01T00:00:00Z'")
                        .with("(t.requesting_state = 'VN' or t.requested_state = 'VN')"));

        var plan = database.plan(groups.sql("", ", t.status", "count(*)"));

        assertFalse(plan.contains("Seq Scan") || plan.contains(" act "), plan);
    }

    private BufferedReader asked(String form, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.toString()).resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Accept", form)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private String request() {
        return "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nAccept: text/csv\r\n\r\n"
                .formatted(EVERYTHING, service.getHost(), token());
    }

    private static RequestSpecification asFrance() {
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token());
    }

    private static String token() {
        return RestAssured.post("/demo/token?caller=fr-auditor").asString();
    }

    private static Handler listener(List<String> failures) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                    failures.add(entry.getLoggerName() + " " + entry.getMessage());
                }
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
    }

    /** What was held after everything was thrown away that could be; not what others took since. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    /** Connections with a question that is not answered to its end. */
    private int working() throws SQLException {
        return Integer.parseInt(database.one("select count(*) from pg_stat_activity where pid <> pg_backend_pid()"
                + " and state <> 'idle' and query like 'select a.* from audited_act%'"));
    }
}
