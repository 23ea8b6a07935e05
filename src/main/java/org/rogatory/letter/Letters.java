package org.rogatory.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Side;
import org.rogatory.registry.Registry;
import org.rogatory.registry.StateEntry;
import org.rogatory.request.DocumentView;
import org.rogatory.request.RequestView;
import org.rogatory.request.Statements;

/** Writes letters for callers who may read what they say. */
@Singleton
final class Letters {
    /** About a hundred pages: seconds of work, and a hundred megabytes while it is done. */
    private static final int LARGEST = 400_000;

    private final Statements statements;
    private final Registry registry;
    private final Proof proof;
    private final ObjectMapper mapper;
    private final Clock clock;

    Letters(Statements statements, Registry registry, Proof proof, ObjectMapper mapper, Clock clock) {
        this.statements = statements;
        this.registry = registry;
        this.proof = proof;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws ProblemException 404 unless the caller may see the request, or when no letter holds it */
    Letter ofRequest(Caller caller, UUID id, Optional<Language> wanted) {
        var stated = statements.request(caller, id);
        var request = stated.request();
        var day = request.submittedAt().orElseGet(clock::instant);
        var language = wanted.orElseGet(() -> readBy(request.requestedState(), day, request.language()));
        var frame = frame(language, request, Labels.of(language).code(request.kind()), stated.documents());
        return bounded(new RequestLetter(frame, stated, mapper).written());
    }

    /** @throws ProblemException 404 unless the caller may see the act, and it answers the other State */
    Letter ofAct(Caller caller, UUID id, int number, Optional<Language> wanted) {
        var stated = statements.act(caller, id, number);
        var act = stated.act();
        if (!CoverLetter.ANSWERS.contains(act.type())) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND, "Act %d, %s, is no answer that has a letter.".formatted(number, act.type()));
        }
        var request = stated.request();
        var reader = act.side() == Side.REQUESTED ? Optional.of(request.requestingState()) : request.requestedState();
        var language = wanted.orElseGet(() -> readBy(reader, act.at(), request.language()));
        var frame = frame(language, request, Labels.of(language).code(act.type()), stated.documents());
        return bounded(new CoverLetter(frame, stated).written());
    }

    private static Letter bounded(Letter letter) {
        if (letter.size() > LARGEST) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND,
                    "It says too much for a letter, which holds about 100 pages; read it as JSON.");
        }
        return letter;
    }

    private Frame frame(Language language, RequestView request, String title, List<DocumentView> documents) {
        var labels = Labels.of(language);
        var sheet = new Sheet(language, title);
        sheet.margins(title, request.ownReference().orElseGet(request.id()::toString), labels.text("page"));
        var names =
                new Names(language, code -> registry.state(code).map(StateEntry::name), registry::authority, documents);
        return new Frame(sheet, labels, names, proof);
    }

    /** Of the languages that the receiving State has declared. */
    private Language readBy(Optional<String> state, Instant at, Optional<String> written) {
        return state.flatMap(registry::state)
                .flatMap(entry -> Language.among(entry.on(Days.of(at)).languages(), written))
                .orElse(Language.EN);
    }
}
