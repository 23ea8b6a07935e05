package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.act.Redirect;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.MeasureSought.Vulnerable;
import org.rogatory.procedure.walk.Cases;

/** What the case holds of what was sent: the terms, the material, and what is added or changed later. */
class SubmittedTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void eachSideHasItsStateAndAuthority() {
        assertEquals("VN", terms().state(Side.REQUESTING));
        assertEquals("FR", terms().state(Side.REQUESTED));
        assertEquals(Registered.HANOI.id(), terms().requestingAuthority());
        assertEquals(Registered.PARIS.id(), terms().requestedAuthority());
    }

    @Test
    void theOffencesAreNamedOnceEach() {
        a.draft(d -> d.offences(
                DraftWriter.offence(Offence.THEFT_OR_FRAUD),
                DraftWriter.offence(Offence.ILLEGAL_ACCESS),
                DraftWriter.offence(Offence.THEFT_OR_FRAUD)));
        assertEquals(List.of(Offence.THEFT_OR_FRAUD, Offence.ILLEGAL_ACCESS), terms().offences());
    }

    @Test
    void whatIsAskedForIsOpenAndSaysWhetherPersonalDataIsWanted() {
        a.submitted();
        assertFalse(a.file().measure("m1").orElseThrow().personalData());
        assertTrue(a.file().measure("m2").orElseThrow().personalData());
    }

    @Test
    void theDeadlineIsADay() {
        a.draft(d -> d.deadline = until(MAY));
        assertEquals(Optional.of(MAY), terms().deadline());
    }

    @Test
    void urgencyAndConfidentialityAreFactsWithoutTheirReasons() {
        assertFalse(terms().urgent() || terms().confidential());
        var other = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE)
                .confidential()
                .draft(DraftWriter::urgent)
                .submitted();
        assertTrue(other.file().terms().urgent() && other.file().terms().confidential());
    }

    @Test
    void dataThatIsVulnerableToLossExpeditesTheRequest() {
        assertFalse(terms().expedited());
        var other = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);
        other.draft(d -> d.m2().vulnerable = new Vulnerable("The provider keeps it for a week."));
        assertTrue(other.submitted().file().terms().expedited());
    }

    @Test
    void aRequestThatNamesAnAccountHandsPersonalDataOver() {
        var draft = Cases.draft(MUTUAL_LEGAL_ASSISTANCE, Cases.measure("m1", MeasureType.SERVE_DOCUMENTS, false));
        var submitted = new Deliberation(a.procedure(), "definition")
                .decide(CaseFile.draft(Cases.REQUEST), new Submit(), Cases.vn(), Cases.facts(draft), NOW);
        var act = assertInstanceOf(Decision.Accepted.class, submitted).act();
        var handedOver = CaseFile.of(Cases.REQUEST, List.of(act)).handedOver();
        assertEquals(
                List.of(true), handedOver.stream().map(HandedOver::personalData).toList());
    }

    @Test
    void theDocumentsOfTheRequestGoToTheOtherSide() {
        a.submitted();
        assertEquals(List.of(Paper.LETTER.id(), Paper.WARRANT.id()), documents(1));
        assertFalse(material(1).personalData());
    }

    @Test
    void aRequestWithoutDocumentsHandsNothingOver() {
        a.with(facts -> facts.noDocumentsYet = true).submitted();
        assertEquals(List.of(), a.file().handedOver());
    }

    @Test
    void aSupplementMovesTheDeadlineAndLeavesEverythingElse() {
        var before = terms();
        a.acknowledged().does(REQUESTING, Acts.supplement(until(MAY)));
        assertEquals(Optional.of(MAY), terms().deadline());
        assertEquals(before.requestedAuthority(), terms().requestedAuthority());
        assertEquals(
                List.of(1), a.file().handedOver().stream().map(HandedOver::act).toList());
    }

    @Test
    void theDocumentsOfASupplementGoToTheOtherSide() {
        a.received().does(REQUESTING, Acts.enclosing(Paper.WARRANT));
        assertEquals(List.of(Paper.WARRANT.id()), documents(3));
        assertFalse(material(3).personalData());
    }

    @Test
    void aRedirectedRequestHasAnotherAddresseeAndKeepsItsReference() {
        a.draft(d -> d.deadline = until(MAY)).received().does(REQUESTED, new Redirect(Registered.LYON.id(), "Theirs"));
        assertEquals(Registered.LYON.id(), terms().requestedAuthority());
        assertEquals(Optional.of(MAY), terms().deadline());
        assertEquals(Optional.of("FR-77"), a.file().requestedReference());
    }

    private Terms terms() {
        if (a.file().submitted().isEmpty()) {
            a.submitted();
        }
        return a.file().terms();
    }

    private HandedOver material(int act) {
        return a.file().handedOver().stream()
                .filter(h -> h.act() == act)
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> documents(int act) {
        return material(act).items().stream().map(HandedOver.Item::document).toList();
    }

    private static DatedReason until(LocalDate day) {
        return new DatedReason(Optional.of(day), Optional.of("The contract ends."));
    }
}
