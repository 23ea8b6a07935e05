package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActBody;

/** What the rules may ask, kept as a clerk would on paper: no registry, no database. */
final class PaperFacts implements Facts {
    static final UUID HA_NOI = UUID.fromString("019b8b87-9800-7001-8000-00000000564e");
    static final UUID PARIS = UUID.fromString("019b8b87-9800-7001-8000-000000004652");
    static final UUID COURT = UUID.fromString("019b8b87-9800-7004-8000-000000004652");
    private static final Set<AuthorityFunction> CENTRAL =
            Set.of(AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE, AuthorityFunction.EXTRADITION);

    private final Map<Side, List<DocumentProfile>> registered = new EnumMap<>(Side.class);
    private final List<Act> acts = new ArrayList<>();
    private final List<JsonNode> texts = new ArrayList<>();
    private final List<Integer> erased = new ArrayList<>();
    private final DraftText draft;

    PaperFacts(DraftText draft) {
        this.draft = draft;
    }

    void register(Side side, DocumentProfile document) {
        registered.computeIfAbsent(side, s -> new ArrayList<>()).add(document);
    }

    void happened(Act act, JsonNode body) {
        texts.add(acts.isEmpty() ? draft.json() : body);
        acts.add(act);
        for (var effect : act.effects()) {
            if (effect instanceof Effect.RecordAmended amended && amended.erased()) {
                erased.addAll(amended.acts());
            }
        }
    }

    @Override
    public Optional<StateProfile> state(String code) {
        var languages = code.equals("FR") ? Set.of("fr", "en") : Set.of("vi", "en", "fr");
        var profile = new StateProfile(
                code,
                code,
                true,
                Optional.empty(),
                true,
                false,
                true,
                true,
                languages,
                true,
                false,
                false,
                false,
                false,
                Optional.empty());
        return Optional.of(profile).filter(p -> Set.of("FR", "VN").contains(code));
    }

    @Override
    public Optional<AuthorityProfile> authority(UUID id) {
        var all = List.of(
                new AuthorityProfile(HA_NOI, "VN", "", Optional.empty(), CENTRAL),
                new AuthorityProfile(PARIS, "FR", "", Optional.empty(), CENTRAL),
                new AuthorityProfile(COURT, "FR", "", Optional.empty(), Set.of(AuthorityFunction.COMPETENT)));
        return all.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Override
    public Optional<AuthorityProfile> addressee(String state, Kind kind, Optional<String> territory) {
        return authority(PARIS);
    }

    @Override
    public Optional<Drafted> draft() {
        return acts.isEmpty() ? Optional.of(new Drafted("VN", HA_NOI, draft.draft())) : Optional.empty();
    }

    @Override
    public Optional<EarlierRequest> request(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<DocumentProfile> documents(Side side) {
        return registered.getOrDefault(side, List.of());
    }

    @Override
    public List<FollowUp> followUps() {
        return List.of();
    }

    @Override
    public boolean sameSubjectElsewhere() {
        return false;
    }

    @Override
    public Optional<ActBody> body(int act) {
        return Optional.empty();
    }

    @Override
    public Optional<EarlierAct> act(int number) {
        return acts.stream()
                .filter(a -> a.number() == number)
                .findFirst()
                .map(a -> new EarlierAct(number, a.type(), a.side(), a.ownSide(), erased.contains(number)));
    }

    @Override
    public boolean hasText(int act, String pointer) {
        return act(act).filter(a -> !a.erased()).isPresent()
                && texts.get(act - 1).at(pointer).isTextual();
    }
}
