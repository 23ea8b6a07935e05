package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.audit.Kept;
import org.rogatory.contract.CommittedContract.Operation;

/** Every operation of the document, tried by a stranger: what is not public is on record, and nothing else. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class EveryAccessTest {
    /** What every caller may know, written a second time, by hand. */
    private static final String PUBLIC = "/v1/(me|convention|states|authorities|routes|procedures|refusal-grounds"
            + "|offences|measure-types|rules|registry|registry\\.csv|openapi|log)(/.*)?";

    @Test
    void everyAttemptAtWhatIsNotPublicIsOnRecord() {
        var before = onRecord();

        CommittedContract.get()
                .operations()
                .filter(Operation::hasToken)
                .forEach(operation -> new Call(operation, Optional.empty())
                        .soundly(UUID.randomUUID().toString()));

        var tried = CommittedContract.get()
                .operations()
                .filter(operation -> !operation.path().matches(PUBLIC))
                .map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(tried.isEmpty());
        var recorded = onRecord();
        assertEquals(
                tried,
                recorded.keySet().stream()
                        .filter(operation -> recorded.get(operation) > before.getOrDefault(operation, 0L))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** How often each operation is; not by time, for other tests shift the clock. */
    private static Map<String, Long> onRecord() {
        return Kept.all().stream().collect(Collectors.groupingBy(Kept::operation, Collectors.counting()));
    }
}
