package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.log.SequencingTest.KEYS;
import static org.rogatory.log.SequencingTest.SMALL;
import static org.rogatory.log.SequencingTest.placeAll;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.problem.ProblemException;
import org.rogatory.proof.MerkleHash;

/** Proofs are verified before they leave: whoever edits what is stored gets none. */
class LogReadingTest {
    private final LogDatabase database = LogDatabase.shared();
    private final LogReading log = new LogReading(database.source(), new LogState());

    @BeforeEach
    void moreThanATileIsFull() throws SQLException {
        database.empty();
        database.request(300);
        placeAll(new Sequencing(database.source(), KEYS, Optional.empty(), SMALL));
    }

    @Test
    void everyEntryIsProvenInSizesThatWereSignedAndThatWereNot() {
        var size = log.size();
        assertEquals(308, size, "eight batches, each with a head");
        LongStream.of(1, 2, 41, 42, 255, 256, 257, size).forEach(of -> {
            for (var at : new long[] {0, of / 2, of - 1}) {
                var proven = log.inclusion(at, of);
                assertTrue(proven.proof().proves(MerkleHash.leaf(proven.entry()), proven.root()));
                assertEquals(of % 41 == 0 || of == size, proven.checkpoint().isPresent(), "" + of);
            }
            assertEquals(of, log.consistency(of, size).from());
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an entry under a full tile | 3   | update log_entry set entry = sha256(entry) where log_position = 3
            a full tile                | 3   | update tile set hashes = decode(repeat('00', 8192), 'hex')
            the root over a full tile  | 300 | update tile set root = sha256(root)
            a full tile removed        | 3   | delete from tile
            """)
    void whatWasEditedIsNotProven(String attack, long position, String change) {
        var size = log.size();
        database.force(change);
        for (var of : new long[] {size, size - 1}) {
            var refused = assertThrows(ProblemException.class, () -> log.inclusion(position, of));
            assertEquals(503, refused.problem().type().status());
        }
    }
}
