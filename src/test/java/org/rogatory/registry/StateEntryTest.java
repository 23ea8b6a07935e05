package org.rogatory.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateEntryTest {
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    @Test
    void theLatestDeclarationByTheDayIsInForce() {
        var state = state(
                declared(DeclarationName.DIPLOMATIC_CHANNEL, true, "2026-01-01"),
                declared(DeclarationName.DIPLOMATIC_CHANNEL, false, "2026-05-02"));
        assertFalse(state.on(LocalDate.parse("2025-12-31")).diplomaticChannel());
        assertTrue(state.on(MAY).diplomaticChannel());
        assertFalse(state.on(MAY.plusDays(1)).diplomaticChannel());
    }

    @Test
    void nothingDeclaredMeansNothingAgreed() {
        var state = state().on(MAY);
        assertFalse(state.connected());
        assertFalse(state.interpolWhenUrgent());
        assertEquals(Set.of(), state.languages());
        assertEquals(ExtraditionBasis.NOT_DECLARED, state.extraditionLegalBasis());
        assertEquals(OptionalInt.empty(), state.formalRequestDays());
    }

    @Test
    void daysAndBasisAreRead() {
        var state = state(
                        new Declaration(DeclarationName.FORMAL_REQUEST_DAYS, MAY, IntNode.valueOf(40)),
                        declared(DeclarationName.EXTRADITION_LEGAL_BASIS, false, "2026-01-01"))
                .on(MAY);
        assertEquals(OptionalInt.of(40), state.formalRequestDays());
        assertEquals(ExtraditionBasis.NOT_TAKEN, state.extraditionLegalBasis());
    }

    private static StateEntry state(Declaration... declarations) {
        return new StateEntry(
                "AA", "A", List.of(), List.of(declarations), EntryIntoForce.after(EntryIntoForceTest.deposits(40)));
    }

    private static Declaration declared(DeclarationName name, boolean value, String from) {
        return new Declaration(name, LocalDate.parse(from), BooleanNode.valueOf(value));
    }
}
