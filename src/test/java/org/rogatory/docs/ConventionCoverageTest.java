package org.rogatory.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.docs.Demand.Named;
import org.rogatory.docs.Demand.Standing;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.RuleBook;
import org.rogatory.registry.DeclarationName;

/** No demand of the Convention is forgotten, and none is said to be met by what is not there. */
class ConventionCoverageTest {
    private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)");

    private final Demands demands = Demands.read();
    private final Map<String, Collection<String>> known = Map.of(
            "act", names(ActType.values()),
            "ground", names(RefusalGround.values()),
            "topic", names(Topic.values()),
            "obligation", names(ObligationCode.values()),
            "kind", names(Kind.values()),
            "declaration",
                    Arrays.stream(DeclarationName.values())
                            .map(DeclarationName::wireName)
                            .toList(),
            "operation", operations());

    @Test
    void nothingIsUnaccounted() {
        assertEquals(List.of(), demands.unaccounted());
    }

    @Test
    void everyDemandHasANumberOfItsOwnAndASentence() {
        assertEquals(
                demands.all().count(), demands.all().map(Demand::id).distinct().count());
        assertFalse(demands.all().anyMatch(d -> d.what() == null || !d.what().endsWith(".")));
    }

    @Test
    void whatIsEnforcedIsEnforcedByARuleInForce() {
        nothing(demands.of(Standing.ENFORCED).stream()
                .filter(d -> d.rules().findAny().isEmpty())
                .map(Demand::id));
    }

    @Test
    void everyRuleThatIsNamedIsInForce() {
        nothing(demands.all()
                .flatMap(Demand::rules)
                .filter(code -> RuleBook.rule(code).isEmpty()));
    }

    @Test
    void everythingElseThatIsNamedExists() {
        nothing(demands.all().flatMap(Demand::others).filter(named -> !exists(named)));
    }

    @Test
    void whatIsRecordedIsRecordedBySomething() {
        nothing(demands.of(Standing.RECORDED).stream()
                .filter(d -> d.by().isEmpty())
                .map(Demand::id));
    }

    @Test
    void whatComesLaterWaitsForAKindThatIsNotBuilt() {
        nothing(demands.of(Standing.LATER).stream()
                .filter(d -> kinds(d).isEmpty() || kinds(d).stream().anyMatch(Guards::isBuilt))
                .map(Demand::id));
    }

    @Test
    void whatIsNotEnforcedSaysWhy() {
        nothing(demands.all()
                .filter(d -> d.standing() != Standing.ENFORCED && d.why().isBlank())
                .map(Demand::id));
        nothing(demands.of(Standing.NOT_APPLICABLE).stream()
                .filter(d -> !d.by().isEmpty())
                .map(Demand::id));
    }

    /** A rule answers the article that it cites, or one that says more of it. */
    @Test
    void everyRuleAnswersADemandOfItsArticle() {
        nothing(RuleBook.all().stream()
                .filter(rule -> demands.namingRule(rule.code())
                        .noneMatch(d -> rule.article().within(d.article())
                                || d.article().within(rule.article())))
                .map(rule -> rule.code() + " " + rule.article()));
    }

    @Test
    void aNameThatIsNotThereWouldBeNoticed() {
        assertFalse(exists(Named.of("act NEVER")));
        assertFalse(exists(Named.of("thing REFUSE")));
        assertTrue(exists(Named.of("operation getProcedure")));
    }

    private boolean exists(Named named) {
        return known.getOrDefault(named.word(), List.of()).contains(named.name());
    }

    private static List<Kind> kinds(Demand demand) {
        return demand.others()
                .filter(named -> named.word().equals("kind"))
                .map(named -> Kind.valueOf(named.name()))
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> operations() {
        try {
            var contract = Files.readString(Path.of("openapi", "openapi.yaml"));
            return OPERATION.matcher(contract).results().map(m -> m.group(1)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void nothing(Stream<?> found) {
        assertEquals("", found.map(String::valueOf).collect(Collectors.joining("\n")));
    }
}
