package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.Query;
import org.rogatory.chain.Canonical;
import org.rogatory.chain.Commitment;
import org.rogatory.chain.Digest;
import org.rogatory.procedure.Act;

/** The acts of each request as canonical bytes, chained by digest, and their contents apart. Inserts, never updates. */
@Singleton
final class ActLedger {
    /**
     * An act, its content, and its row for whoever gives it a place in the log, sent together: each journey to the
     * database costs more than what it stores.
     */
    static final String INSERT = "insert into act (request_id, act_number, act_type, recorded_at, facts, digest)"
            + " values (:request, :number, :type, :at, :facts, :digest);"
            + " insert into act_content (request_id, act_number, salt, content)"
            + " values (:request, :number, :salt, :content);"
            + " insert into act_without_place (recorded_at, request_id, act_number) values (:at, :request, :number)";

    private final Session session;
    private final ObjectMapper mapper;
    private final String log;
    private final boolean postgresql;

    ActLedger(
            Session session,
            ObjectMapper mapper,
            @ConfigProperty(name = "rogatory.log.origin") String log,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.session = session;
        this.mapper = mapper;
        this.log = log;
        this.postgresql = database.equals("postgresql");
    }

    /** Seals the act to the one before and inserts it with its content. */
    RecordedAct append(UUID request, Digest previous, Act act, List<String> documents, ActContent content) {
        var commitment = Commitment.to(Canonical.bytes(mapper.valueToTree(content)));
        var links = new ActFacts.Links(previous.toString(), commitment.digest().toString());
        var facts = ActFacts.of(log, request, act, documents, links);
        var bytes = Canonical.bytes(mapper.valueToTree(facts));
        var digest = Digest.of(bytes);
        insert(request, act, bytes, digest, commitment);
        return new RecordedAct(facts, digest);
    }

    /** Oldest first. */
    List<RecordedAct> acts(UUID request) {
        return page(request, 0, Integer.MAX_VALUE);
    }

    /** The acts after that number, oldest first. */
    List<RecordedAct> page(UUID request, int after, int limit) {
        return session
                .createNativeQuery(
                        "select facts, digest from act where request_id = :request and act_number > :after"
                                + " order by act_number",
                        Object[].class)
                .setParameter("request", request)
                .setParameter("after", after)
                .setMaxResults(limit)
                .list()
                .stream()
                .map(this::recorded)
                .toList();
    }

    Optional<RecordedAct> act(UUID request, int number) {
        return page(request, number - 1, 1).stream()
                .filter(act -> act.number() == number)
                .findFirst();
    }

    /** The contents that were not erased of the acts from one number to another, by number. */
    Map<Integer, ActContent> contents(UUID request, int from, int to) {
        return contents(session.createNativeQuery(
                        "select act_number, content from act_content where request_id = :request"
                                + " and act_number between :from and :to",
                        Object[].class)
                .setParameter("request", request)
                .setParameter("from", from)
                .setParameter("to", to));
    }

    /** Those of the acts that rectify texts of others. */
    Map<Integer, ActContent> rectifications(UUID request) {
        return contents(session.createNativeQuery(
                        "select c.act_number, c.content from act_content c join act a on a.request_id = c.request_id"
                                + " and a.act_number = c.act_number"
                                + " where a.request_id = :request and a.act_type = 'RECTIFY'",
                        Object[].class)
                .setParameter("request", request));
    }

    /** Erases content and salt; the acts, their facts and digests stay, 36. */
    void erase(UUID request, Collection<Integer> acts) {
        if (postgresql) {
            session.createNativeQuery("select set_config('rogatory.erasure', :request, true)", String.class)
                    .addScalar("set_config", String.class)
                    .setParameter("request", request.toString())
                    .getSingleResult();
        }
        session.createNativeMutationQuery(
                        "delete from act_content where request_id = :request and act_number in (:acts)")
                .setParameter("request", request)
                .setParameterList("acts", acts)
                .executeUpdate();
    }

    private void insert(UUID request, Act act, byte[] facts, Digest digest, Commitment commitment) {
        session.createNativeMutationQuery(INSERT)
                .setParameter("request", request)
                .setParameter("number", act.number())
                .setParameter("type", act.type().name())
                .setParameter("at", act.at())
                .setParameter("facts", facts)
                .setParameter("digest", digest.bytes())
                .setParameter("salt", commitment.salt())
                .setParameter("content", commitment.content())
                .executeUpdate();
    }

    private RecordedAct recorded(Object[] row) {
        return new RecordedAct(read((byte[]) row[0], ActFacts.class), Digest.ofBytes((byte[]) row[1]));
    }

    private Map<Integer, ActContent> contents(Query<Object[]> query) {
        var contents = new TreeMap<Integer, ActContent>();
        query.list()
                .forEach(row -> contents.put(((Number) row[0]).intValue(), read((byte[]) row[1], ActContent.class)));
        return contents;
    }

    private <T> T read(byte[] json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored act cannot be read", e);
        }
    }
}
