package org.rogatory.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.request.DueActs;
import org.rogatory.request.Together;
import org.rogatory.scenario.TimeMachine;

/** Days that have passed become acts of SYSTEM, each of them once, however many see to it. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
class ExpiryTest {
    private static final int MANY = 8;
    private static final int TRIES = 5;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    DueActs due;

    @Inject
    Expiry expiry;

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @Test
    void eightAtOnceBringAboutOneAct() throws Exception {
        var held = Stream.generate(Held::forSixtyDays).limit(TRIES).toList();
        TimeMachine.daysPass(Held.OVER);
        for (var one : held) {
            var did = Together.times(MANY, i -> due.bringAbout(id(one)));

            assertEquals(1, did.stream().filter(Boolean::booleanValue).count(), did::toString);
            one.assertLetGoOnce();
            assertFalse(due.bringAbout(id(one)));
        }
    }

    @Test
    void eightSchedulersAtOnceLetEachGoOnce() throws Exception {
        var held = Stream.generate(Held::forSixtyDays).limit(TRIES).toList();
        TimeMachine.daysPass(Held.OVER);

        Together.times(MANY, i -> {
            expiry.run();
            return i;
        });

        held.forEach(Held::assertLetGoOnce);
    }

    @Test
    void onTheLastDayNothingIsDueYet() {
        var held = Held.forSixtyDays();
        TimeMachine.daysPass(Held.OVER - 1);

        expiry.run();
        assertFalse(due.bringAbout(id(held)));

        held.request().is("PRESERVED");
        TimeMachine.daysPass(1);
        expiry.run();
        held.assertLetGoOnce();
    }

    @Test
    void whatIsDueIsFoundUntilItIsDone() {
        var held = Stream.generate(Held::forSixtyDays).limit(3).toList();
        var ids = held.stream().map(ExpiryTest::id).sorted().toList();
        TimeMachine.daysPass(Held.OVER);
        assertEquals(ids, awaited(ids));

        expiry.run();

        assertEquals(List.of(), awaited(ids));
        held.forEach(Held::assertLetGoOnce);
    }

    /** Those of the requests that await today, read one by one. */
    private List<UUID> awaited(List<UUID> ids) {
        var found = new ArrayList<UUID>();
        for (var page = next(FIRST); !page.isEmpty(); page = next(page.get(0))) {
            found.addAll(page);
        }
        return found.stream().filter(ids::contains).sorted().toList();
    }

    private List<UUID> next(UUID after) {
        return due.awaitingTime(TimeMachine.today(), after, 1);
    }

    private static UUID id(Held held) {
        return UUID.fromString(held.request().id());
    }
}
