package org.rogatory.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.access.Caller;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.act.ActType;

/** What requests and acts say, as far as a caller may read it, for who writes it out. */
@ApplicationScoped
@Transactional
public class Statements {
    private static final int SUBMISSION = 1;
    private static final Set<ActType> ADDING = Set.of(ActType.SUPPLEMENT, ActType.CONFIRM_IN_WRITING);

    private final CooperationRequests requests;
    private final RequestDocuments documents;
    private final CaseFiles files;
    private final ActLedger ledger;
    private final Histories histories;
    private final Rendering rendering;
    private final Retrievals retrievals;
    private final Clock clock;

    Statements(
            CooperationRequests requests,
            RequestDocuments documents,
            CaseFiles files,
            ActLedger ledger,
            Histories histories,
            Rendering rendering,
            Retrievals retrievals,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.files = files;
        this.ledger = ledger;
        this.histories = histories;
        this.rendering = rendering;
        this.retrievals = retrievals;
        this.clock = clock;
    }

    /** @throws ProblemException 404 unless the caller may see it */
    public StatedRequest request(Caller caller, UUID id) {
        var request = visible(caller, id);
        var view = rendering.of(caller, request);
        if (request.isDraft()) {
            return new StatedRequest(view, known(caller, id), List.of(), false);
        }
        var sight = Visibility.of(caller, request);
        var sealed = sight.seals(files.of(request));
        var saidIn = since(SUBMISSION, request, sight)
                .filter(act -> ADDING.contains(act.type()) || says(act, SUBMISSION))
                .toList();
        var numbers = saidIn.stream().map(ActView::number).toList();
        var sent = known(caller, id).stream()
                .filter(document -> !sealed)
                .filter(document ->
                        document.shownByAct().filter(numbers::contains).isPresent())
                .toList();
        return new StatedRequest(view, sent, saidIn, sealed);
    }

    /** @throws ProblemException 404 unless the caller may see it, or when it is the other side's internal step */
    public StatedAct act(Caller caller, UUID id, int number) {
        var request = visible(caller, id);
        var sight = Visibility.of(caller, request);
        var saidIn =
                since(number, request, sight).filter(act -> says(act, number)).toList();
        if (saidIn.isEmpty() || saidIn.get(0).number() != number) {
            throw ProblemException.notFound();
        }
        var texts = new RequestTexts(ledger.contents(id, 1, request.headNumber()));
        return new StatedAct(
                rendering.of(caller, request),
                saidIn,
                saidIn.get(0).body().flatMap(body -> texts.at(number, "")),
                known(caller, id));
    }

    /** What the request says is sent to the caller now: the first time for the other side, that is kept. */
    public void handedOut(Caller caller, UUID id) {
        retrievals.note(caller, visible(caller, id), clock.instant());
    }

    private CooperationRequest visible(Caller caller, UUID id) {
        return requests.visible(caller, id).orElseThrow(ProblemException::notFound);
    }

    private List<DocumentView> known(Caller caller, UUID id) {
        return documents.visibleTo(caller.state(), id, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(RequestDocument::view)
                .toList();
    }

    /** The acts from that number on that the caller may read. */
    private Stream<ActView> since(int number, CooperationRequest request, Visibility sight) {
        return histories.page(request, sight, number - 1, Integer.MAX_VALUE).stream()
                .flatMap(entry -> entry instanceof ActView act ? Stream.of(act) : Stream.of());
    }

    /** The act of that number, or a rectification of it. */
    private static boolean says(ActView act, int number) {
        return act.number() == number
                || act.type() == ActType.RECTIFY
                        && act.body()
                                .filter(body -> body.path("act").asInt() == number)
                                .isPresent();
    }
}
