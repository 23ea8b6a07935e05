package org.rogatory.procedure.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActBody;

/** What the tests' registry, draft, documents and record hold. */
final class CaseFacts implements Facts {
    /** What a State may declare or be. */
    enum Declared {
        NO_PARTY,
        ON_PAPER,
        DIPLOMATIC_CHANNEL,
        INTERPOL_WHEN_URGENT,
        ORAL_WHEN_URGENT,
        INTERCEPTION_BASIS,
        REAL_TIME_RESERVATION,
        TREATY_DEPENDENT,
        EXTRADITION_ON_THE_CONVENTION,
        PRESERVATION_RESERVATION
    }

    private static final Set<String> TEXTS = Set.of("/content/facts", "/content/subjectMatter", "/text", "/reasons");

    final DraftWriter draft;
    final Map<String, Set<Declared>> declared = new HashMap<>();
    final List<DocumentProfile> translations = new ArrayList<>();
    final List<EarlierRequest> requests = new ArrayList<>(List.of(Samples.confiscated("p1", "p2")));
    final Set<Registered> struckOff = EnumSet.noneOf(Registered.class);
    final List<FollowUp> followUps = new ArrayList<>();
    Optional<Integer> formalRequestDays = Optional.of(40);
    boolean sameSubjectElsewhere;
    Registered author = Registered.HANOI;
    boolean copiesOnBothSides;
    boolean noDocumentsYet;
    final Set<Paper> awaited = EnumSet.noneOf(Paper.class);
    private final List<Act> acts = new ArrayList<>();
    private final Map<Integer, ActBody> bodies = new HashMap<>();
    private final Set<Integer> erased = new HashSet<>();

    CaseFacts(DraftWriter draft) {
        this.draft = draft;
        List.of("VN", "FR", "ZA").forEach(state -> declared.put(state, EnumSet.noneOf(Declared.class)));
    }

    void record(Act act, Optional<ActBody> body) {
        acts.add(act);
        body.ifPresent(b -> bodies.put(act.number(), b));
        act.effects().stream()
                .filter(e -> e instanceof Effect.RecordAmended amended && amended.erased())
                .forEach(e -> erased.addAll(((Effect.RecordAmended) e).acts()));
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    @Override
    public Optional<StateProfile> state(String code) {
        return Optional.ofNullable(declared.get(code)).map(d -> profile(code, d));
    }

    private StateProfile profile(String code, Set<Declared> declared) {
        return new StateProfile(
                code,
                code,
                !declared.contains(Declared.NO_PARTY),
                Optional.of("it has not ratified"),
                !declared.contains(Declared.ON_PAPER),
                declared.contains(Declared.DIPLOMATIC_CHANNEL),
                declared.contains(Declared.INTERPOL_WHEN_URGENT),
                declared.contains(Declared.ORAL_WHEN_URGENT),
                Set.of("fr", "en"),
                declared.contains(Declared.INTERCEPTION_BASIS),
                declared.contains(Declared.REAL_TIME_RESERVATION),
                declared.contains(Declared.TREATY_DEPENDENT),
                declared.contains(Declared.EXTRADITION_ON_THE_CONVENTION),
                declared.contains(Declared.PRESERVATION_RESERVATION),
                formalRequestDays);
    }

    @Override
    public Optional<AuthorityProfile> authority(UUID id) {
        return registered().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Override
    public Optional<AuthorityProfile> addressee(String state, Kind kind, Optional<String> territory) {
        return registered().stream()
                .filter(a -> a.state().equals(state) && a.serves(kind))
                .filter(a -> a.territory().equals(territory))
                .findFirst();
    }

    private List<AuthorityProfile> registered() {
        return Arrays.stream(Registered.values())
                .filter(r -> !struckOff.contains(r))
                .map(Registered::profile)
                .toList();
    }

    @Override
    public Optional<Drafted> draft() {
        return Optional.of(new Drafted("VN", author.id(), draft.draft()));
    }

    @Override
    public Optional<EarlierRequest> request(UUID id) {
        return requests.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    @Override
    public List<DocumentProfile> documents(Side side) {
        var documents = new ArrayList<DocumentProfile>();
        if (noDocumentsYet) {
            return documents;
        }
        Arrays.stream(Paper.values())
                .filter(p -> p.registeredBy(side) || copiesOnBothSides && !p.registeredBy(Side.SYSTEM))
                .map(p -> p.profile(!awaited.contains(p)))
                .forEach(documents::add);
        if (side == Side.REQUESTING) {
            documents.addAll(translations);
        }
        return documents;
    }

    @Override
    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    @Override
    public boolean sameSubjectElsewhere() {
        return sameSubjectElsewhere;
    }

    @Override
    public Optional<ActBody> body(int act) {
        return Optional.ofNullable(bodies.get(act)).filter(b -> !erased.contains(act));
    }

    @Override
    public Optional<EarlierAct> act(int number) {
        return acts.stream()
                .filter(a -> a.number() == number)
                .map(a -> new EarlierAct(number, a.type(), a.side(), a.ownSide(), erased.contains(number)))
                .findFirst();
    }

    @Override
    public boolean hasText(int act, String pointer) {
        return act(act).filter(a -> !a.erased()).isPresent() && TEXTS.contains(pointer);
    }
}
