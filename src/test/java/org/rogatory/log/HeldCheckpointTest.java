package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.log.SequencingTest.KEYS;
import static org.rogatory.log.SequencingTest.ORIGIN;
import static org.rogatory.log.SequencingTest.SMALL;
import static org.rogatory.log.SequencingTest.keys;
import static org.rogatory.log.SequencingTest.placeAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.request.Together;

/** What a superuser does to the database does not pass the checkpoint that is held outside of it. */
class HeldCheckpointTest {
    private final LogDatabase database = LogDatabase.shared();

    @TempDir
    Path folder;

    private Path file;
    private UUID request;

    @BeforeEach
    void aLogThatWasSignedTwice() throws SQLException {
        file = folder.resolve("held");
        database.empty();
        request = database.request(5);
        placeAll(sequencing(KEYS));
        database.act(request, 6);
        placeAll(sequencing(KEYS));
    }

    /** Each leaves an act that waits, which must not become a reason to sign. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an old backup                 | has 6 entries    | delete from log_entry where log_position > 5; \
                delete from log_checkpoint where tree_size > 6
            the newest entries removed    | has 7 entries    | delete from log_entry where log_position > 6
            everything removed            | has 0 entries    | delete from log_entry; delete from log_checkpoint
            an entry edited               | are not those    | update log_entry set entry = sha256(entry) where log_position = 2
            two entries swapped           | are not those    | update log_entry set log_position = 1 - log_position \
                where log_position < 2
            a gap                         | lacks entries    | delete from log_entry where log_position = 3
            a checkpoint put in by hand   | are not those    | update log_checkpoint set note = replace(note, \
                substr(split_part(note, E'\\n', 3), 1, 10), 'AAAAAAAAAA')
            """)
    void whatContradictsItIsNotSigned(String attack, String why, String change) throws IOException {
        var before = Files.readString(file);
        database.force("alter table log_entry drop constraint if exists log_entry_pkey;" + change);
        try {
            database.act(request, 7);
            var entries = count("log_entry");
            var checkpoints = count("log_checkpoint");

            var refused = assertThrows(
                    RefusedToSignException.class, () -> sequencing(KEYS).next());

            assertTrue(refused.getMessage().contains(why), refused::getMessage);
            assertEquals(entries, count("log_entry"));
            assertEquals(checkpoints, count("log_checkpoint"));
            assertEquals(1, count("act_without_place"), "the act waits");
            assertEquals(before, Files.readString(file));
        } finally {
            database.empty();
            database.force("alter table log_entry add primary key (log_position)");
        }
    }

    @Test
    void whatIsNoCheckpointOfThisLogIsNotOverwritten() throws IOException {
        var mine = Note.parse(Files.readString(file));
        var foreign = keys(KeyStoreFile.made(ORIGIN)).sign(Checkpoint.parse(mine.text()));
        for (var held : new String[] {
            "", "nothing", foreign.encode(), Files.readString(file).substring(1)
        }) {
            Files.writeString(file, held);
            database.force("delete from act_without_place");

            assertThrows(RefusedToSignException.class, () -> sequencing(KEYS).next(), held);

            assertEquals(held, Files.readString(file));
        }
    }

    @Test
    void aFileThatCannotBeWrittenStopsSigningUntilItCan() throws SQLException, IOException {
        Files.delete(file);
        Files.createDirectory(file);
        Files.createFile(file.resolve("in the way"));
        database.act(request, 7);

        assertThrows(RefusedToSignException.class, () -> sequencing(KEYS).next());
        assertEquals(1, count("act_without_place"));
        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        placeAll(sequencing(KEYS));

        WholeLog.of(database).assertComplete(KEYS);
        assertEquals(WholeLog.of(database).newest(), KEYS.accept(Note.parse(Files.readString(file))));
    }

    @Test
    void aLostFileIsWrittenAnew() throws SQLException, IOException {
        Files.delete(file);
        placeAll(sequencing(KEYS));
        assertEquals(WholeLog.of(database).newest(), KEYS.accept(Note.parse(Files.readString(file))));
    }

    @Test
    void itNeverBecomesOlderWhoeverWritesIt() throws Exception {
        var many = 8;
        Together.times(many, i -> {
            var held = new HeldCheckpoint(file, KEYS);
            for (var size = 1L; size <= 20; size++) {
                held.hold(KEYS.sign(new Checkpoint(ORIGIN, size * many + i, Digest.of())));
            }
            return i;
        });
        var held = new HeldCheckpoint(file, KEYS);
        held.hold(KEYS.sign(new Checkpoint(ORIGIN, 3, Digest.of())));

        assertEquals(
                20L * many + many - 1,
                Checkpoint.parse(held.read().orElseThrow().text()).size());
    }

    @Test
    void whileKeysRotateBothSignAndTheFormerStaysBelieved() throws SQLException, IOException {
        var former = KeyStoreFile.made(ORIGIN);
        var next = KeyStoreFile.made(ORIGIN);
        database.empty();
        Files.delete(file);
        database.request(3);
        placeAll(sequencing(keys(former)));

        var both = keys(former, next);
        placeAll(sequencing(both));
        var signed = Note.parse(Files.readString(file));
        assertEquals(both.verifiers(), signed.signers(both.verifiers()), "signed anew, though nothing is new");
        assertEquals(2, WholeLog.of(database).checkpoints().size());

        var after = keys(LogKey.former(ORIGIN, former.verifier().key(), former.since()), next);
        database.request(2);
        placeAll(sequencing(after));
        WholeLog.of(database).assertComplete(after);
        var newest = Note.parse(Files.readString(file));
        assertEquals(1, newest.signatures().size());
        assertThrows(RefusedToSignException.class, () -> keys(former).accept(newest));
    }

    private long count(String table) {
        return database.read(sql -> sql.row(row -> row.getLong(1), "select count(*) from " + table))
                .orElseThrow();
    }

    private Sequencing sequencing(LogKeys keys) {
        return new Sequencing(database.source(), keys, Optional.of(new HeldCheckpoint(file, keys)), SMALL);
    }
}
