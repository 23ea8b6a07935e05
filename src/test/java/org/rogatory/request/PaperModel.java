package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Actor.Capacity;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.scenario.Document;
import org.rogatory.scenario.TimeMachine;

/** The case that the same acts make on paper: the engine alone, without storage, transactions or HTTP. */
final class PaperModel {
    private static final Map<String, Actor> ACTORS = Map.of(
            "vn-central", actor(Side.REQUESTING, PaperFacts.HA_NOI, Capacity.CENTRAL),
            "fr-central", actor(Side.REQUESTED, PaperFacts.PARIS, Capacity.CENTRAL),
            "fr-court", actor(Side.REQUESTED, PaperFacts.COURT, Capacity.COMPETENT),
            "vn-registrar", actor(Side.REQUESTING, PaperFacts.HA_NOI, Capacity.REGISTRAR),
            "fr-registrar", actor(Side.REQUESTED, PaperFacts.PARIS, Capacity.REGISTRAR));

    private final Deliberation deliberation =
            new Deliberation(Procedures.of(Kind.STORED_DATA_ACCESS).orElseThrow(), "on paper");
    private final PaperFacts facts;
    private CaseFile file;

    PaperModel(UUID request, PaperFacts facts) {
        this.facts = facts;
        this.file = CaseFile.draft(request);
    }

    CaseFile file() {
        return file;
    }

    /** France has registered it. */
    Document registers(Document document) {
        facts.register(
                Side.REQUESTED,
                new DocumentProfile(
                        UUID.fromString(document.id()), document.sha256(), Optional.empty(), Optional.empty(), true));
        return document;
    }

    /** The service has accepted it: so does the model, and it goes on. */
    void accepts(String caller, PostedAct posted, JsonNode act) {
        var at = Instant.parse(act.path("at").asText());
        var decision = deliberation.decide(file, posted.body(), ACTORS.get(caller), facts, at);
        var accepted = assertInstanceOf(Decision.Accepted.class, decision, decision::toString)
                .act();
        assertEquals(act.path("statusAfter").asText(), accepted.statusAfter().name());
        assertEquals(at, accepted.at());
        file = file.after(accepted);
        facts.happened(accepted, posted.json());
    }

    /** The service has refused it: so does the model, for the same rules. */
    void refuses(String caller, PostedAct posted, JsonNode problem) {
        var decision = deliberation.decide(file, posted.body(), ACTORS.get(caller), facts, TimeMachine.now());
        var blocked = assertInstanceOf(Decision.Blocked.class, decision, problem::toPrettyString);
        assertEquals(
                StreamSupport.stream(problem.path("violations").spliterator(), false)
                        .map(v -> v.path("rule").asText()
                                + v.path("measure").asText()
                                + v.path("pointer").asText())
                        .toList(),
                blocked.violations().stream()
                        .map(v ->
                                v.rule() + v.measure().orElse("") + v.pointer().orElse(""))
                        .toList());
    }

    private static Actor actor(Side side, UUID authority, Capacity capacity) {
        return new Actor(side, Optional.of(authority), capacity, Optional.empty());
    }
}
