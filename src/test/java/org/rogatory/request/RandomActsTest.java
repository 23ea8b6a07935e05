package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.procedure.CaseFile;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.Drafts;
import org.rogatory.scenario.TimeMachine;

/** Whatever is tried: snapshot, stored acts and a model on paper tell of one case, and refuse for the same rules. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
class RandomActsTest {
    private static final int MOVES = 80;

    @Inject
    CaseFiles files;

    @Inject
    Session session;

    @Inject
    ObjectMapper mapper;

    @Inject
    PostedAct.Reader reader;

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void threeTellingsOfOneCaseAgree(long seed) {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        var model = modelOf(request);
        for (var deed : List.of(Deeds.submit(), Deeds.acknowledge("BEPI 26/1188"), Deeds.takeUp())) {
            tried(request, model, deed.type().equals("SUBMIT") ? "vn-central" : "fr-central", deed);
        }
        var document = model.registers(request.requested().registers("image.dd"));
        JqwikSession.run(() -> {
            var moves = RandomDeeds.moves().generator(MOVES, false).stream(new Random(seed));
            moves.limit(MOVES).map(Shrinkable::value).forEach(move -> {
                TimeMachine.daysPass(move.daysBefore());
                var exchanges = model.file().exchanges().size();
                var deed = move.deed().apply(new RandomDeeds.Desk(TimeMachine.today(), document, exchanges));
                tried(request, model, move.caller(deed), deed);
            });
        });
        assertTrue(model.file().lastNumber() > 9, () -> "too little happened: " + model.file());
    }

    private void tried(Dossier request, PaperModel model, String caller, Deed deed) {
        var answer = request.as(caller).post("/acts", deed);
        if (answer.statusCode() == 404) {
            assertEquals("fr-court", caller);
            return;
        }
        var told = Api.json(answer);
        JsonNode body = mapper.valueToTree(deed.body());
        var posted = reader.read(body);
        if (answer.statusCode() == 201) {
            model.accepts(caller, posted, told);
            agree(request, model.file());
        } else {
            assertEquals(409, answer.statusCode(), answer::asString);
            model.refuses(caller, posted, told);
        }
    }

    /** What is stored, what its acts add up to, and what the interface shows are the model's case. */
    private void agree(Dossier request, CaseFile model) {
        var id = UUID.fromString(request.id());
        var stored = QuarkusTransaction.requiringNew().call(() -> files.of(session.find(CooperationRequest.class, id)));
        var folded = QuarkusTransaction.requiringNew().call(() -> files.folded(id));
        assertEquals(model, stored);
        assertEquals(model, folded);
        assertShown(model, request.view());
    }

    private void assertShown(CaseFile model, JsonNode view) {
        assertEquals(model.status().name(), view.path("status").asText());
        assertEquals(model.lastNumber(), view.path("head").path("number").asInt());
        assertEquals(model.measures().stream().map(m -> m.id() + m.status()).toList(), told(view, "measures"));
        assertEquals(model.exchanges().stream().map(x -> x.id() + x.status()).toList(), told(view, "exchanges"));
        assertEquals(model.obligations().size(), view.path("obligations").size());
        assertEquals(model.conditions().size(), view.path("conditions").size());
    }

    private static List<String> told(JsonNode view, String list) {
        var told = new ArrayList<String>();
        view.path(list)
                .forEach(one ->
                        told.add(one.path("id").asText() + one.path("status").asText()));
        return told;
    }

    private PaperModel modelOf(Dossier request) {
        var draft = DraftText.of(Drafts.storedData("FR", "fr").toString().getBytes(StandardCharsets.UTF_8), mapper);
        return new PaperModel(UUID.fromString(request.id()), new PaperFacts(draft));
    }
}
