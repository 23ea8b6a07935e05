package org.rogatory.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.http.Cursors;
import org.rogatory.http.Fetch;
import org.rogatory.http.Page;
import org.rogatory.http.Preconditions;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.Days;

/** Reads requests as callers may see them: one, as it stood, its history, its relatives, lists. */
@ApplicationScoped
@Transactional
public class RequestReading {
    private final CooperationRequests requests;
    private final RequestSearch search;
    private final RelatedRequests related;
    private final CaseFiles files;
    private final Histories histories;
    private final Retrievals retrievals;
    private final DocumentRetrievals fetched;
    private final Rendering rendering;
    private final Cursors cursors;
    private final Clock clock;

    RequestReading(
            CooperationRequests requests,
            RequestSearch search,
            RelatedRequests related,
            CaseFiles files,
            Histories histories,
            Retrievals retrievals,
            DocumentRetrievals fetched,
            Rendering rendering,
            Cursors cursors,
            Clock clock) {
        this.requests = requests;
        this.search = search;
        this.related = related;
        this.files = files;
        this.histories = histories;
        this.retrievals = retrievals;
        this.fetched = fetched;
        this.rendering = rendering;
        this.cursors = cursors;
        this.clock = clock;
    }

    RequestView one(Caller caller, UUID id, Fetch fetch) {
        var request = visible(caller, id);
        return sent(caller, request, rendering.of(caller, request), fetch);
    }

    /** As it stood at the instant; 404 before it was submitted, for then it was nobody's but its author's. */
    RequestView at(Caller caller, UUID id, Instant instant, Fetch fetch) {
        var request = visible(caller, id);
        return files.at(id, instant)
                .map(file -> sent(caller, request, rendering.of(caller, request, file), fetch))
                .orElseThrow(ProblemException::notFound);
    }

    RetrievalsView retrievals(Caller caller, UUID id) {
        var request = visible(caller, id);
        return new RetrievalsView(
                request.submittedAt(), retrievals.delivered(request), retrievals.of(id), fetched.of(id));
    }

    Page<RequestSummary> list(Caller caller, RequestFilter filter) {
        var binding = binding(caller, filter);
        var after = filter.cursor().map(c -> UUID.fromString(cursors.open(c, binding)));
        var found = search.find(caller, filter, after, filter.limit() + 1, Days.of(clock.instant()));
        return Page.of(found, filter.limit(), last -> cursors.seal(last.id().toString(), binding))
                .map(RequestSummary::of);
    }

    List<RequestSummary> related(Caller caller, UUID id) {
        visible(caller, id);
        return related.of(id, caller).stream().map(RequestSummary::of).toList();
    }

    Page<ActEntry> acts(Caller caller, UUID id, int after, int limit) {
        var request = visible(caller, id);
        var found = histories.page(request, Visibility.of(caller, request), after, limit + 1);
        return Page.of(found, limit, last -> cursors.seal(Integer.toString(last.number()), actsBinding(caller, id)));
    }

    /** The place of a cursor in a history. */
    int after(Caller caller, UUID id, String cursor) {
        return Integer.parseInt(cursors.open(cursor, actsBinding(caller, id)));
    }

    ActEntry act(Caller caller, UUID id, int number) {
        var request = visible(caller, id);
        return histories.one(request, Visibility.of(caller, request), number).orElseThrow(ProblemException::notFound);
    }

    private RequestView sent(Caller caller, CooperationRequest request, RequestView view, Fetch fetch) {
        if (fetch.sends(Preconditions.etag(view.version()))) {
            retrievals.note(caller, request, clock.instant());
        }
        return view;
    }

    private CooperationRequest visible(Caller caller, UUID id) {
        return requests.visible(caller, id).orElseThrow(ProblemException::notFound);
    }

    private static String binding(Caller caller, RequestFilter filter) {
        return "requests " + caller.issuer() + " " + caller.subject() + " " + filter.key();
    }

    private static String actsBinding(Caller caller, UUID id) {
        return "acts " + caller.issuer() + " " + caller.subject() + " " + id;
    }
}
