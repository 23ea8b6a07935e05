package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.request.Desk.VN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.scenario.TimeMachine;

/**
 * Every State of the registry in one kind and some in every kind, urgent or not: what the route says to each channel, a
 * language, a form and a basis is what SUBMIT says to a draft that chooses them, and nothing else.
 */
@QuarkusTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
class RoutesAndSubmitTest {
    private static final Set<String> OF_THE_ROUTE = Set.of("addressee", "channel", "language", "form", "legal-basis");
    private static final String[] LANGUAGES = {"en", "fr", "pt-BR", "tlh"};
    private static final String[] BASES = {"CONVENTION", "TREATY", "RECIPROCITY"};

    private final Random random = new Random(40);
    private final Set<String> told = new TreeSet<>();
    private final Map<AuthorityFunction, Authored> drafts = new EnumMap<>(AuthorityFunction.class);

    /** A draft of whoever may draft in such kinds. */
    private record Authored(Desk author, String draft, AtomicInteger version) {}

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void noDraftIsLeft() {
        drafts.values()
                .forEach(d -> d.author()
                        .asking()
                        .header("If-Match", "*")
                        .delete(Desk.path(d.draft()))
                        .then()
                        .statusCode(204));
        TimeMachine.home();
    }

    @Test
    void theRouteSaysWhatSubmitSays() {
        var states = VN.seen("/v1/states").get("items").findValuesAsText("code");
        assertTrue(states.size() > 40, states::toString);

        states.forEach(state -> compare(destination(state, kinds()[random.nextInt(kinds().length)])));
        for (var kind : kinds()) {
            compare(destination("CN", kind).put("territory", "HK"));
            compare(destination("FR", kind).put("territory", "HK"));
            compare(destination("BR", kind));
        }

        var all = Set.of("OPEN", "IF_AGREED", "CLOSED", "ORAL OPEN", "ORAL IF_AGREED", "ORAL CLOSED", "true", "false");
        assertEquals(new TreeSet<>(all), told);
    }

    private static Kind[] kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> Procedures.of(kind).isPresent())
                .toArray(Kind[]::new);
    }

    private ObjectNode destination(String state, Kind kind) {
        return Cases.object(Map.of("requestedState", state, "kind", kind.name(), "language", any(LANGUAGES)));
    }

    private void compare(ObjectNode destination) {
        compare(destination, false);
        compare(destination.set("urgency", Cases.object(Map.of("reason", "A child is missing."))), true);
    }

    private void compare(ObjectNode destination, boolean urgent) {
        var route = route(destination, urgent);
        for (var channel : channels(route)) {
            var chosen = destination.deepCopy().put("channel", channel);
            chosen.put("form", random.nextBoolean() ? "ORAL" : "WRITTEN");
            chosen.set("legalBasis", Cases.object(Map.of("type", any(BASES), "name", "Treaty of 1999")));
            if (random.nextBoolean()) {
                chosen.set("agreed", Cases.object(Map.of("by", "Duty officer", "on", "2026-05-03T10:00:00Z")));
            }
            assertEquals(expected(route, chosen), submitted(chosen), () -> chosen + " by " + route);
        }
    }

    /** All of them; where there is nobody to write to, one will do. */
    private List<String> channels(JsonNode route) {
        var all = route.get("channels").findValuesAsText("channel");
        assertEquals(Channel.values().length, all.size());
        return route.get("addressee").isNull() ? List.of(all.get(random.nextInt(all.size()))) : all;
    }

    private static JsonNode route(ObjectNode destination, boolean urgent) {
        var territory = destination.has("territory")
                ? "&territory=" + destination.get("territory").asText()
                : "";
        return VN.seen("/v1/routes?to=%s&kind=%s&language=%s&urgent=%s%s"
                .formatted(
                        destination.get("requestedState").asText(),
                        destination.get("kind").asText(),
                        destination.get("language").asText(),
                        urgent,
                        territory));
    }

    /** The rules that the route says will stand in the way of this draft. */
    private Set<String> expected(JsonNode route, JsonNode chosen) {
        var rules = new TreeSet<>(route.get("violations").findValuesAsText("rule"));
        var channel = one(route.get("channels"), "channel", chosen.get("channel"));
        if (!open(channel, "", chosen.has("agreed"))) {
            rules.addAll(channel.get("violations").findValuesAsText("rule"));
        }
        if (chosen.get("form").asText().equals("ORAL") && !open(route.get("oral"), "ORAL ", chosen.has("agreed"))) {
            rules.addAll(route.at("/oral/violations").findValuesAsText("rule"));
        }
        told.add(route.get("translationNeeded").asText());
        if (route.get("translationNeeded").asBoolean()) {
            rules.add("language");
        }
        var basis = one(route.get("legalBases"), "type", chosen.at("/legalBasis/type"));
        rules.addAll(basis.get("violations").findValuesAsText("rule"));
        return rules;
    }

    private boolean open(JsonNode way, String form, boolean agreed) {
        var opening = way.get("opening").asText();
        told.add(form + opening);
        return opening.equals("OPEN") || opening.equals("IF_AGREED") && agreed;
    }

    /** The rules that stand in its way; that it lacks a content is another matter. */
    private Set<String> submitted(ObjectNode text) {
        var kind = Kind.valueOf(text.get("kind").asText());
        var authored = drafts.computeIfAbsent(kind.functions().get(0), f -> authored(kind));
        authored.author()
                .sending(text.toString())
                .header("If-Match", "\"" + authored.version().getAndIncrement() + "\"")
                .put(Desk.path(authored.draft()))
                .then()
                .statusCode(200);
        var rules = new TreeSet<>(Cases.tree(authored.author().check(authored.draft(), Cases.SUBMIT))
                .get("violations")
                .findValuesAsText("rule"));
        rules.retainAll(OF_THE_ROUTE);
        return rules;
    }

    private static Authored authored(Kind kind) {
        var author = desk(kind.functions().get(0));
        return new Authored(
                author, Cases.draft(author, Cases.object(Map.of("kind", kind.name()))), new AtomicInteger());
    }

    private static Desk desk(AuthorityFunction function) {
        return switch (function) {
            case CONTACT_24_7 -> new Desk("vn-247");
            case POLICE -> new Desk("vn-police");
            case MUTUAL_LEGAL_ASSISTANCE, EXTRADITION, ASSET_RECOVERY, TECHNICAL_ASSISTANCE, COMPETENT -> VN;
        };
    }

    private static JsonNode one(JsonNode list, String name, JsonNode value) {
        for (var one : list) {
            if (one.get(name).equals(value)) {
                return one;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    private String any(String... some) {
        return some[random.nextInt(some.length)];
    }
}
