package org.rogatory.everykind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.convention.Kind;
import org.rogatory.scenario.TimeMachine;

/** Every kind of the contract goes from a draft to a conclusion over HTTP, by the contract's own examples. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
class EveryKindTest {
    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    static Stream<String> kinds() {
        return ContractExamples.kinds().stream();
    }

    @Test
    void theContractHasEveryKindOfTheConvention() {
        assertEquals(Stream.of(Kind.values()).map(Enum::name).sorted().toList(), List.copyOf(ContractExamples.kinds()));
    }

    @Test
    void everyActThatCanBePostedHasAnExample() {
        var without = ContractExamples.acts().stream()
                .filter(type -> !ContractExamples.ofNobody(type))
                .filter(type -> ContractExamples.acts(type).isEmpty())
                .toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fromADraftToAConclusion(String kind) {
        var examples = ContractExamples.drafts(kind);
        assertFalse(examples.isEmpty(), "no example of " + kind);
        var journeys = new ArrayList<String>();
        for (var earlier : earlier(examples.get(0))) {
            var journey = Journey.draft(examples.get(0).deepCopy(), earlier).toTheEnd();
            if (journey.concluded()) {
                journey.canBeFiled();
                System.out.println(kind + ": " + String.join(" ", journey.done()) + " -> "
                        + journey.view().path("status").asText());
                return;
            }
            journeys.add(journey.done() + " " + journey.view().path("status"));
        }
        assertTrue(false, () -> kind + " did not come to an end: " + journeys);
    }

    /** Alone, or where the example follows another request, after one of each kind that it could follow. */
    private List<Optional<String>> earlier(ObjectNode example) {
        var earlier = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        if (example.path("followsUp").isEmpty()) {
            return earlier;
        }
        var kind = Kind.valueOf(example.path("kind").asText());
        Stream.of(Kind.values())
                .filter(other -> other != kind && kind.mayFollow(other))
                .flatMap(other -> ContractExamples.drafts(other.name()).stream().limit(1))
                .filter(draft -> draft.path("requestedState").equals(example.path("requestedState")))
                .forEach(draft -> earlier.add(Optional.of(
                        Journey.draft(draft, Optional.empty()).toTheEnd().id())));
        return earlier;
    }
}
