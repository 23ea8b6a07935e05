package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.content.Draft;
import org.rogatory.registry.Authority;
import org.rogatory.registry.Registry;

/** Opens the draft to which a 24/7 point refers: the requesting State's, addressed to the same State, 41(4). */
@Singleton
final class Referrals {
    private final Session session;
    private final Registry registry;
    private final Sights sights;
    private final RelatedRequests related;
    private final ObjectMapper mapper;

    Referrals(Session session, Registry registry, Sights sights, RelatedRequests related, ObjectMapper mapper) {
        this.session = session;
        this.registry = registry;
        this.sights = sights;
        this.related = related;
        this.mapper = mapper;
    }

    void open(CaseFile referred, Kind kind) {
        var terms = referred.terms();
        var json = draft(referred, terms, kind);
        var text = new DraftText(json, mapper.convertValue(json, Draft.class));
        var now = referred.lastAt().orElseThrow();
        var draft = new CooperationRequest(author(terms, kind), terms.requestingState(), text, now);
        session.persist(draft);
        session.flush();
        sights.openOnlyTo(draft.id(), Viewers.ofDraft(draft.draftedBy(), kind));
        related.tie(draft.id(), List.of(referred.id()));
    }

    /** The authority of the requesting State for that kind; the one that asked, when there is no other. */
    private UUID author(Terms terms, Kind kind) {
        return registry.addressee(terms.requestingState(), kind.functions(), Optional.empty())
                .map(Authority::id)
                .orElse(terms.requestingAuthority());
    }

    private ObjectNode draft(CaseFile referred, Terms terms, Kind kind) {
        var json = mapper.createObjectNode();
        json.put("kind", kind.name());
        json.put("requestedState", terms.requestedState());
        terms.territory().ifPresent(t -> json.put("territory", t));
        json.put("language", terms.language());
        terms.purpose().filter(kind.purposes()::contains).ifPresent(p -> json.put("purpose", p.name()));
        json.putArray("followsUp").add(referred.id().toString());
        return json;
    }
}
