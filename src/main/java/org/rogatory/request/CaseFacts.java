package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.registry.Authority;
import org.rogatory.registry.ExtraditionBasis;
import org.rogatory.registry.StateOnDay;

/** What the rules may ask about one request on one day, answered from the registry and the stored rows. */
final class CaseFacts implements Facts {
    private final Sources from;
    private final CooperationRequest request;
    private final LocalDate day;
    /** A follow-up whose act is decided and not yet written: it counts as what it will be. */
    private final Optional<FollowUp> acting;

    private final Map<String, Optional<StateProfile>> states = new HashMap<>();

    /** Where the answers come from. */
    record Sources(
            org.rogatory.registry.Registry registry,
            ActLedger ledger,
            RequestDocuments documents,
            RelatedRequests related,
            Subjects subjects,
            PostedAct.Reader reader,
            ObjectMapper mapper) {}

    CaseFacts(Sources from, CooperationRequest request, LocalDate day, Optional<FollowUp> acting) {
        this.from = from;
        this.request = request;
        this.day = day;
        this.acting = acting;
    }

    @Override
    public Optional<StateProfile> state(String code) {
        return states.computeIfAbsent(code, c -> from.registry().state(c).map(s -> profile(s.on(day))));
    }

    @Override
    public Optional<AuthorityProfile> authority(UUID id) {
        return from.registry().authority(id).map(CaseFacts::profile);
    }

    @Override
    public Optional<AuthorityProfile> addressee(String state, Kind kind, Optional<String> territory) {
        return from.registry().addressee(state, kind.functions(), territory).map(CaseFacts::profile);
    }

    @Override
    public Optional<Drafted> draft() {
        return request.draft()
                .map(stored -> DraftText.of(stored, from.mapper()))
                .map(text -> new Drafted(request.requestingState(), request.draftedBy(), text.draft()));
    }

    @Override
    public Optional<EarlierRequest> request(UUID id) {
        return from.related().earlier(id, request.requestingState(), request.draftedBy());
    }

    @Override
    public List<DocumentProfile> documents(Side side) {
        return from.documents().profiles(request.id(), state(side));
    }

    @Override
    public List<FollowUp> followUps() {
        var stored = from.related().following(request.id()).stream()
                .filter(r -> acting.filter(a -> a.id().equals(r.id())).isEmpty())
                .map(r -> new FollowUp(r.id(), r.kind(), r.status()));
        return Stream.concat(stored, acting.stream())
                .filter(f -> f.status() != Status.DRAFT)
                .toList();
    }

    @Override
    public boolean sameSubjectElsewhere() {
        return from.subjects().namedElsewhere(request.id());
    }

    @Override
    public Optional<ActBody> body(int act) {
        return Optional.ofNullable(
                        from.ledger().contents(request.id(), act, act).get(act))
                .map(content -> from.reader().read(content.body()).body());
    }

    @Override
    public Optional<EarlierAct> act(int number) {
        return from.ledger()
                .act(request.id(), number)
                .map(a -> new EarlierAct(
                        number, a.facts().type(), a.facts().side(), a.facts().ownSide(), erased(number)));
    }

    @Override
    public boolean hasText(int act, String pointer) {
        return from.ledger().contents(request.id(), act, act).values().stream()
                .map(content -> content.text().at(pointer))
                .anyMatch(JsonNode::isTextual);
    }

    static AuthorityProfile profile(Authority a) {
        return new AuthorityProfile(a.id(), a.state(), a.name(), a.territory(), a.functions());
    }

    static StateProfile profile(StateOnDay s) {
        return new StateProfile(
                s.code(),
                s.name(),
                s.party(),
                s.whyNotParty(),
                s.connected(),
                s.diplomaticChannel(),
                s.interpolWhenUrgent(),
                s.oralWhenUrgent(),
                s.languages(),
                s.interceptionBasis(),
                s.realTimeReservation(),
                s.treatyDependent(),
                s.extraditionLegalBasis() == ExtraditionBasis.TAKEN,
                s.preservationReservation(),
                s.formalRequestDays().stream().boxed().findFirst());
    }

    private boolean erased(int number) {
        return from.ledger().contents(request.id(), number, number).isEmpty();
    }

    private String state(Side side) {
        return side == Side.REQUESTING
                ? request.requestingState()
                : request.requestedState().orElse("");
    }
}
