package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.SentencedPersonContent.Direction;
import org.rogatory.procedure.machine.Procedures;

/** What is missed when one thing is taken out of a complete request: of 50(3), 52, 40(9) and 38. */
class MandatoryItemsTest {
    private static final String PROCEEDING = """
            requestingAuthority: 40(15)(a) /requestingAuthority
            conductingAuthority: 40(15)(b) /conductingAuthority
            subjectMatter: 40(15)(b) /subjectMatter
            nature: 40(15)(b) /nature
            """;

    @Test
    void aRestraintNeedsItsFactsAndActions() {
        assertEquals(PROCEEDING + """
                facts: 50(3)(c) /facts
                route: 40(15)(g) /route
                actionsRequested: 40(15)(d) /actionsRequested
                """, missed(Kind.CONFISCATION, Samples.confiscation(ConfiscationRoute.RESTRAINT)));
    }

    @Test
    void anOwnOrderNeedsFactsToSeekItOn() {
        assertEquals(PROCEEDING + """
                facts: 50(3)(a) /facts
                route: 40(15)(g) /route
                actionsRequested: 40(15)(d) /actionsRequested
                """, missed(Kind.CONFISCATION, Samples.confiscation(ConfiscationRoute.OWN_ORDER)));
    }

    @Test
    void aForeignOrderNeedsACopyItsExtentDueProcessAndFinality() {
        assertEquals(
                PROCEEDING + """
                facts: 50(3)(b) /facts
                route: 40(15)(g) /route
                actionsRequested: 40(15)(d) /actionsRequested
                order: 50(3)(b) /order
                extent: 50(3)(b) /extent
                noticeToThirdParties: 50(3)(b) /noticeToThirdParties
                orderFinal: 50(3)(b) /orderFinal
                """, missed(Kind.CONFISCATION, Samples.confiscation(ConfiscationRoute.FOREIGN_ORDER)));
    }

    @Test
    void aReturnNeedsClaimVictimsAndWhetherPriorityIsAsked() {
        assertEquals("""
                claim: 52(1) /claim
                victims: 52(3) /victims
                priorityAsked: 52(2) /priorityAsked
                """, missed(Kind.RETURN_OF_PROPERTY, Samples.of(Kind.RETURN_OF_PROPERTY)));
    }

    @Test
    void aLoanOfAWitnessNeedsThePersonThePlaceThePurposeAndTheDays() {
        assertEquals(
                PROCEEDING + """
                facts: 40(15)(c) /facts
                person: 40(15)(e) /person
                placeHeld: 40(9) /placeHeld
                purposeOfPresence: 40(9) /purposeOfPresence
                days: 40(9) /days
                """,
                missed(Kind.TRANSFER_OF_DETAINED_PERSON, Samples.of(Kind.TRANSFER_OF_DETAINED_PERSON)));
    }

    @Test
    void aSentencedPersonsTransferNeedsWhatItsAgreementWillAskFor() {
        assertEquals("""
                person: 38 /person
                judgment: 38 /judgment
                remainder: 38 /remainder
                direction: 38 /direction
                agreement: 38 /agreement
                """, missed(Kind.TRANSFER_OF_SENTENCED_PERSON, Samples.sentenced(Direction.TO_REQUESTED_STATE)));
    }

    /** For every component of the content, what is missed without it. */
    private static String missed(Kind kind, Content content) {
        var form = Procedures.of(kind).orElseThrow().form();
        assertEquals(List.of(), form.missing(content).toList());
        return Arrays.stream(content.getClass().getRecordComponents())
                .flatMap(component -> form.missing(without(content, component))
                        .map(m -> component.getName() + ": " + m.article().citation() + " " + m.pointer() + "\n"))
                .collect(Collectors.joining());
    }

    private static Content without(Content content, RecordComponent taken) {
        var components = content.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                var whole = components[i].getAccessor().invoke(content);
                var nothing = components[i].getType() == List.class ? List.of() : Optional.empty();
                values[i] = components[i].getName().equals(taken.getName()) ? nothing : whole;
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Content) content.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
