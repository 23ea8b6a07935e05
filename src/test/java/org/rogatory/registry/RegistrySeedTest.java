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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.http.Json;
import org.rogatory.http.StrictJson;

class RegistrySeedTest {
    private static final RegistrySeed SEED =
            new RegistrySeed(null, null, new StrictJson(Json.mapper(), List.of()), Optional.empty());

    @TempDir
    Path folder;

    @Test
    void theDemoSaysThatItIsIllustrativeAndBringsFortyDepositsByTheTenthOfJanuary() {
        var demo = SEED.read("classpath:demo/registry.json");
        assertTrue(demo.note().orElseThrow().startsWith("ILLUSTRATIVE"));
        assertEquals(40, depositsBy(demo, "2026-01-10"));
        assertEquals(39, depositsBy(demo, "2026-01-09"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                             | no JSON",
                "{'states': 1}                                                 | /states must be an array",
                "{'note': 'n', 'states': [], 'more': 1}                        | /more",
                "{'note': 'n', 'states': []} x                                 | no JSON",
                "{'states': [{'code': 'F1', 'name': 'France'}]}                | /states/0/code is no ISO 3166-1 code",
                "{'states': [{'code': 'FR', 'name': 'France'}, {'code': 'FR', 'name': 'F'}]} | stands there twice: FR",
                "{'states': [{'code': 'FR', 'name': 'France', 'declarations':"
                        + " [{'name': 'languages', 'value': 'fr', 'from': '2026-01-01'}]}]}  | /states/0/declarations/0/value must be a list of language tags"
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
        return assertThrows(ConfigurationException.class, () -> SEED.read(file)).getMessage();
    }

    private static long depositsBy(RegistryFile seed, String day) {
        return seed.states().stream()
                .filter(state -> state.instruments().stream()
                        .anyMatch(i -> i.type().binds() && !i.on().isAfter(LocalDate.parse(day))))
                .count();
    }
}
