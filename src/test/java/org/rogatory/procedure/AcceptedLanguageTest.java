package org.rogatory.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.procedure.Facts.StateProfile;

class AcceptedLanguageTest {
    private final StateProfile state = new StateProfile(
            "XA",
            "Illustrative State",
            true,
            Optional.empty(),
            true,
            false,
            false,
            false,
            Set.of("fr", "pt-BR"),
            false,
            false,
            false,
            false,
            false,
            Optional.empty());

    @ParameterizedTest
    @CsvSource({"fr, true", "FR-ca, true", "pt-BR, true", "pt, false", "frr, false"})
    void aRegionalFormOfAnAcceptedLanguageIsAccepted(String language, boolean accepted) {
        assertEquals(accepted, state.accepts(language));
    }
}
