package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.http.Answer;
import org.rogatory.http.Change;
import org.rogatory.http.Idempotency;
import org.rogatory.http.IdempotencyKey;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Remembered;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;

/** Does one thing in one request: admit, lock, decide, append, answer, in one short transaction. */
@ApplicationScoped
@Transactional
public class ActService {
    private static final int CREATED = 201;

    private final CooperationRequests requests;
    private final CaseFiles files;
    private final Deliberations deliberations;
    private final Appending appending;
    private final Linked linked;
    private final Histories histories;
    private final Idempotency idempotency;
    private final PostedAct.Reader reader;
    private final Clock clock;

    ActService(
            CooperationRequests requests,
            CaseFiles files,
            Deliberations deliberations,
            Appending appending,
            Linked linked,
            Histories histories,
            Idempotency idempotency,
            PostedAct.Reader reader,
            Clock clock) {
        this.requests = requests;
        this.files = files;
        this.deliberations = deliberations;
        this.appending = appending;
        this.linked = linked;
        this.histories = histories;
        this.idempotency = idempotency;
        this.reader = reader;
        this.clock = clock;
    }

    /** @throws ProblemException 400, 404, 409, 412 or 422, and then nothing has changed */
    Answer<ActEntry> act(Caller caller, UUID id, JsonNode body, Change change, Optional<String> signature) {
        var posted = reader.read(body);
        var signed = PostedSignature.of(caller, signature);
        var request = requests.locked(caller, id).orElseThrow(ProblemException::notFound);
        var now = clock.instant();
        var before = change.key().flatMap(key -> idempotency.claim(key, change.fingerprint(), now));
        if (before.isPresent()) {
            return new Answer<>(again(caller, request, before.get()), before.get(), true);
        }
        change.preconditions().honoured(request.version());
        var entry = first(caller, request, posted, signed, change.key(), now);
        return new Answer<>(entry, remembered(request, entry.number(), change), false);
    }

    /** Would it be accepted? Nothing is done. */
    CheckedAct check(Caller caller, UUID id, JsonNode body) {
        var posted = reader.read(body);
        var request = requests.visible(caller, id).orElseThrow(ProblemException::notFound);
        var file = files.of(request);
        var act = decided(caller, request, file, posted, clock.instant());
        var after = file.after(act);
        return new CheckedAct(
                true, act.statusAfter(), Histories.shown(act.effects(), after, Visibility.of(caller, request)));
    }

    AvailableActs available(Caller caller, UUID id) {
        var request = requests.visible(caller, id).orElseThrow(ProblemException::notFound);
        return AvailableActs.of(deliberations.outlook(caller, request, files.of(request), clock.instant()));
    }

    private ActEntry first(
            Caller caller,
            CooperationRequest request,
            PostedAct posted,
            Optional<PostedSignature> signed,
            Optional<IdempotencyKey> key,
            Instant now) {
        var file = files.of(request);
        var act = decided(caller, request, file, posted, now);
        var signature = signed.map(s -> s.verified(request, act.number() - 1, act.at(), posted.json()));
        var said = appending.said(caller, request, act, posted, key, signature);
        var recorded = linked.append(request, file, act, said, now);
        return entry(caller, request, recorded.number());
    }

    private Act decided(Caller caller, CooperationRequest request, CaseFile file, PostedAct posted, Instant now) {
        var decision = deliberations.decide(caller, request, file, posted, now);
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.act();
        }
        var blocked = (Decision.Blocked) decision;
        throw BlockedAct.of(
                file.status(), posted.type().name(), blocked.violations(), open(caller, request, file, now));
    }

    private List<ActType> open(Caller caller, CooperationRequest request, CaseFile file, Instant now) {
        return deliberations.outlook(caller, request, file, now).stream()
                .filter(Deliberations.Outlook::open)
                .map(Deliberations.Outlook::step)
                .<ActType>map(Step::type)
                .toList();
    }

    private Remembered remembered(CooperationRequest request, int number, Change change) {
        var answer = new Remembered(
                CREATED,
                Optional.of("/v1/requests/%s/acts/%d".formatted(request.id(), number)),
                Optional.of(Preconditions.etag(request.version())),
                Optional.of(Integer.toString(number)));
        change.key().ifPresent(key -> idempotency.remember(key, answer));
        return answer;
    }

    private ActEntry again(Caller caller, CooperationRequest request, Remembered before) {
        return entry(caller, request, Integer.parseInt(before.effect().orElseThrow()));
    }

    private ActEntry entry(Caller caller, CooperationRequest request, int number) {
        return histories.one(request, Visibility.of(caller, request), number).orElseThrow();
    }
}
