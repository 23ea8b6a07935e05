package org.rogatory.procedure.world;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.rule.Paper;
import org.rogatory.procedure.rule.Registered;

/** What one case of a world may ask: two connected Parties and their authorities, the documents of both, the other case. */
record WorldFacts(World world, Case own) implements Facts {

    @Override
    public Optional<StateProfile> state(String code) {
        return Optional.of(new StateProfile(
                code,
                code,
                true,
                Optional.empty(),
                true,
                false,
                true,
                true,
                Set.of("en", "fr"),
                true,
                false,
                false,
                false,
                true,
                Optional.of(40)));
    }

    @Override
    public Optional<AuthorityProfile> authority(UUID id) {
        return Arrays.stream(Registered.values())
                .map(Registered::profile)
                .filter(a -> a.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<AuthorityProfile> addressee(String state, Kind kind, Optional<String> territory) {
        return Optional.of((state.equals("VN") ? Registered.HANOI : Registered.PARIS).profile());
    }

    @Override
    public Optional<Drafted> draft() {
        return Optional.of(new Drafted("VN", Registered.HANOI.id(), own.draft()));
    }

    @Override
    public Optional<EarlierRequest> request(UUID id) {
        return world.cases.stream().filter(c -> c.id().equals(id)).findFirst().map(WorldFacts::earlier);
    }

    private static EarlierRequest earlier(Case c) {
        var confiscated = c.file().measures().stream()
                .filter(m -> m.status() == MeasureStatus.CONFISCATED)
                .map(Measure::id)
                .collect(Collectors.toSet());
        return new EarlierRequest(c.id(), c.kind(), c.status(), "VN", Optional.of("FR"), confiscated);
    }

    @Override
    public List<DocumentProfile> documents(Side side) {
        return Arrays.stream(Paper.values())
                .filter(p -> p.registeredBy(side))
                .map(Paper::profile)
                .toList();
    }

    @Override
    public List<FollowUp> followUps() {
        return world.following(own).stream()
                .filter(c -> c.status() != Status.DRAFT)
                .map(c -> new FollowUp(c.id(), c.kind(), c.status()))
                .toList();
    }

    @Override
    public boolean sameSubjectElsewhere() {
        return false;
    }

    @Override
    public Optional<EarlierAct> act(int number) {
        return own.deeds().stream()
                .map(Case.Deed::act)
                .filter(a -> a.number() == number)
                .findFirst()
                .map(a -> new EarlierAct(number, a.type(), a.side(), a.ownSide(), false));
    }

    @Override
    public Optional<ActBody> body(int number) {
        return own.deeds().stream()
                .filter(d -> d.act().number() == number)
                .map(Case.Deed::body)
                .findFirst();
    }

    @Override
    public boolean hasText(int act, String pointer) {
        return true;
    }
}
