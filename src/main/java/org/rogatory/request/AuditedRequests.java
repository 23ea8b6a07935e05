package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.chain.Commitment;
import org.rogatory.chain.Digest;
import org.rogatory.procedure.CaseFile;

/**
 * The record as auditors may take it away: an act as the bytes that were hashed or, when these would tell what the other
 * side keeps to itself, as its digest. Oversight takes digests alone, of all requests.
 */
@ApplicationScoped
@Transactional
public class AuditedRequests {
    private static final String OF_THE_PERIOD = "select r.id, r.head_number from request r where r.submitted_at < :to"
            + " and r.changed_at >= :from and exists (select 1 from act a where a.request_id = r.id"
            + " and a.recorded_at >= :from and a.recorded_at < :to)";
    private static final String SEEN =
            " and exists (select 1 from sight s where s.request_id = r.id and s.viewer in (:viewers))";

    private static final int REQUESTS_AT_ONCE = 1_000;

    private final Session session;
    private final CooperationRequests requests;
    private final CaseFiles files;
    private final RequestDocuments documents;
    private final ObjectMapper mapper;

    AuditedRequests(
            Session session,
            CooperationRequests requests,
            CaseFiles files,
            RequestDocuments documents,
            ObjectMapper mapper) {
        this.session = session;
        this.requests = requests;
        this.files = files;
        this.documents = documents;
        this.mapper = mapper;
    }

    /** A request and how many acts it has. */
    public record Size(UUID request, int acts) {}

    /** A request that the caller may see and that was submitted. */
    public Optional<Size> one(Caller caller, UUID id) {
        return found(caller, id)
                .filter(request -> !request.isDraft())
                .map(request -> new Size(id, request.headNumber()));
    }

    /** Those in which something was done from an instant until before another. */
    public List<Size> inPeriod(Caller caller, Instant from, Instant to) {
        var query = session.createNativeQuery(OF_THE_PERIOD + (sees(caller) ? SEEN : ""), Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("head_number", Integer.class)
                .setParameter("from", from)
                .setParameter("to", to);
        if (sees(caller)) {
            query.setParameterList("viewers", Viewers.of(caller));
        }
        return query.list().stream()
                .map(row -> new Size((UUID) row[0], (Integer) row[1]))
                .toList();
    }

    /** The acts after that number, oldest first. */
    public List<ShownAct> acts(Caller caller, UUID id, int after, int limit) {
        var rows = session.createNativeQuery(
                        "select a.act_number, a.digest, a.facts, c.salt, c.content from act a left join act_content c"
                                + " on c.request_id = a.request_id and c.act_number = a.act_number"
                                + " where a.request_id = :request and a.act_number > :after order by a.act_number",
                        Object[].class)
                .addScalar("act_number", Integer.class)
                .addScalar("digest", byte[].class)
                .addScalar("facts", byte[].class)
                .addScalar("salt", byte[].class)
                .addScalar("content", byte[].class)
                .setParameter("request", id)
                .setParameter("after", after)
                .setMaxResults(limit)
                .list();
        var eyes = found(caller, id).filter(request -> sees(caller)).map(request -> new Eyes(caller, request));
        return rows.stream().map(row -> shown(row, eyes)).toList();
    }

    /** The documents that the caller may know of, the same bytes once. */
    public Map<Digest, ShownDocument> documents(Caller caller, UUID id) {
        var shown = new HashMap<Digest, ShownDocument>();
        if (sees(caller) && found(caller, id).isPresent()) {
            documents
                    .visibleTo(caller.state(), id, Optional.empty(), Integer.MAX_VALUE)
                    .forEach(one -> shown.merge(one.digest(), ShownDocument.of(one), ShownDocument::first));
        }
        return shown;
    }

    /** How many bytes of documents the caller may take away with these requests, at most. */
    public long bytes(Caller caller, Collection<UUID> ids) {
        var left = sees(caller) ? List.copyOf(ids) : List.<UUID>of();
        var bytes = 0L;
        for (var from = 0; from < left.size(); from += REQUESTS_AT_ONCE) {
            var some = left.subList(from, Math.min(left.size(), from + REQUESTS_AT_ONCE));
            bytes += documents.bytesVisibleTo(caller.state(), some);
        }
        return bytes;
    }

    /** Oversight sees that there are acts, and not what they say. */
    private static boolean sees(Caller caller) {
        return caller.is(Role.AUDITOR);
    }

    private Optional<CooperationRequest> found(Caller caller, UUID id) {
        return sees(caller)
                ? requests.visible(caller, id)
                : Optional.ofNullable(session.find(CooperationRequest.class, id));
    }

    private ShownAct shown(Object[] row, Optional<Eyes> eyes) {
        var number = (Integer) row[0];
        var digest = Digest.ofBytes((byte[]) row[1]);
        var facts = (byte[]) row[2];
        if (eyes.filter(auditor -> auditor.mayRead(facts)).isEmpty()) {
            return ShownAct.hidden(number, digest);
        }
        var content = Optional.ofNullable((byte[]) row[3]).map(salt -> new Commitment(salt, (byte[]) row[4]));
        var withheld = eyes.get().mayNotHear(number, content);
        return new ShownAct(
                number, digest, Optional.of(facts), documents(facts), content.filter(said -> !withheld), withheld);
    }

    /** The digests of documents that an act names, as far as they can be read. */
    private Set<Digest> documents(byte[] facts) {
        try {
            return mapper.readValue(facts, ActFacts.class).documents().stream()
                    .map(Base64.getUrlDecoder()::decode)
                    .map(Digest::ofBytes)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException | RuntimeException e) {
            return Set.of();
        }
    }

    /** What an auditor may see of one request. */
    private final class Eyes {
        private final Visibility sight;
        private final CaseFile file;

        Eyes(Caller caller, CooperationRequest request) {
            sight = Visibility.of(caller, request);
            file = files.of(request);
        }

        /** Bytes that are no act any more are shown: whoever put them there has said nothing that is secret. */
        boolean mayRead(byte[] facts) {
            try {
                var act = mapper.readValue(facts, ActFacts.class);
                return !sight.hides(act.act())
                        && Histories.shown(act.effects(), file, sight).size()
                                == act.effects().size();
            } catch (IOException | RuntimeException e) {
                return true;
            }
        }

        boolean mayNotHear(int number, Optional<Commitment> said) {
            return sight.withholds(
                    number, said.map(AuditedRequests.this::body).orElse(MissingNode.getInstance()), file);
        }
    }

    private JsonNode body(Commitment said) {
        try {
            return mapper.readTree(said.content()).path("body");
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
