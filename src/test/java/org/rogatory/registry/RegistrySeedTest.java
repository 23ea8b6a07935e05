package org.rogatory.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrySeedTest {
    @TempDir
    Path folder;

    @Test
    void theDemoSaysThatItIsIllustrativeAndBringsFortyDepositsByTheTenthOfJanuary() {
        var demo = RegistrySeed.read("classpath:demo/registry.json");
        assertTrue(demo.note().startsWith("ILLUSTRATIVE"));
        assertEquals(40, depositsBy(demo, "2026-01-10"));
        assertEquals(39, depositsBy(demo, "2026-01-09"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                             | line 1",
                "{'states': []}                                                | 'note'",
                "{'note': '', 'states': [], 'more': 1}                         | \"more\"",
                "{'note': '', 'states': []} x                                  | line 1",
                "{'note': '', 'states': [{'code': 'F1', 'name': 'France'}]}    | no code of a State: F1",
                "{'note': '', 'states': [{'code': 'FR', 'name': 'France'}, {'code': 'FR', 'name': 'F'}]} | FR stands",
                "{'note': '', 'states': [{'code': 'FR', 'name': 'France', 'declarations':"
                        + " [{'name': 'languages', 'value': 'fr', 'from': '2026-01-01'}]}]}  | no value of languages"
            },
            quoteCharacter = '`')
    void aBadFileIsRefusedInOneLineThatSaysWhy(String json, String why) throws IOException {
        var file = Files.writeString(folder.resolve("seed.json"), json.replace('\'', '"'));
        var refusal = refusal(file.toString());
        assertTrue(refusal.contains(why), refusal);
        assertTrue(refusal.startsWith("rogatory.registry.seed: the registry cannot be filled from " + file), refusal);
        assertFalse(refusal.contains("\n"), refusal);
    }

    @Test
    void aMissingFileIsRefused() {
        assertTrue(refusal("/nowhere.json").endsWith("no such file"));
        assertTrue(refusal("classpath:nowhere.json").endsWith("no such file"));
    }

    private static String refusal(String file) {
        return assertThrows(ConfigurationException.class, () -> RegistrySeed.read(file))
                .getMessage();
    }

    private static long depositsBy(SeedFile seed, String day) {
        return seed.states().stream()
                .filter(state -> state.instruments().stream()
                        .anyMatch(i -> i.type().binds() && !i.on().isAfter(LocalDate.parse(day))))
                .count();
    }
}
