package org.rogatory.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rogatory.access.TestIssuer;

/** Every scenario begins on Monday, 4 May 2026, and ends with the question how each request stood at each instant. */
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
public abstract class Scenario {
    private final List<Dossier> dossiers = new ArrayList<>();

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void everyRequestStoodAsItWasShown() {
        dossiers.forEach(Dossier::stoodAsShown);
        TimeMachine.home();
    }

    /** The request for a copy of a server (m1) and for a customer's records (m2), in the language given. */
    protected Dossier storedData(String requesting, String requested, String language) {
        return kept(Dossier.ofStoredData(requesting, requested, language));
    }

    /** A draft of this text. */
    protected Dossier drafted(String requesting, String requested, Object text) {
        return kept(Dossier.drafted(requesting, requested, text));
    }

    /** A draft of this request for extradition, with the warrant and the provisions attached. */
    protected Dossier extradition(String requesting, String requested, ObjectNode text) {
        var dossier = drafted(requesting, requested, text);
        var content = (ObjectNode) text.path("content");
        ((ObjectNode) content.path("warrantOrJudgment")).put("documentId", attached(dossier, "warrant.pdf"));
        content.put("provisionsDocumentId", attached(dossier, "provisions.pdf"));
        dossier.requesting().writes(text);
        return dossier;
    }

    private static String attached(Dossier dossier, String name) {
        return dossier.requesting().registers(name).id();
    }

    private Dossier kept(Dossier dossier) {
        dossiers.forEach(dossier::besides);
        dossiers.add(dossier);
        return dossier;
    }

    protected static LocalDate today() {
        return TimeMachine.today();
    }

    protected static LocalDate inDays(int days) {
        return today().plusDays(days);
    }
}
