package org.rogatory.procedure.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.content.Draft;

/**
 * The world around one request, held in memory.
 *
 * @param acts finds an earlier act of the request by its number
 */
public record TestFacts(
        Map<String, StateProfile> states,
        Map<UUID, AuthorityProfile> authorities,
        Optional<Drafted> draft,
        Map<Side, List<DocumentProfile>> documents,
        IntFunction<Optional<EarlierAct>> acts)
        implements Facts {

    @Override
    public Optional<StateProfile> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    @Override
    public Optional<AuthorityProfile> authority(UUID id) {
        return Optional.ofNullable(authorities.get(id));
    }

    @Override
    public Optional<AuthorityProfile> addressee(String state, Kind kind, Optional<String> territory) {
        return authorities.values().stream()
                .filter(a -> a.state().equals(state) && a.serves(kind))
                .findFirst();
    }

    @Override
    public Optional<EarlierRequest> request(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<DocumentProfile> documents(Side side) {
        return documents.getOrDefault(side, List.of());
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
        return acts.apply(number);
    }

    @Override
    public boolean hasText(int act, String pointer) {
        return true;
    }

    public TestFacts drafting(Drafted drafted) {
        return new TestFacts(states, authorities, Optional.of(drafted), documents, acts);
    }

    public TestFacts drafting(Draft content) {
        var by = draft.orElseThrow();
        return drafting(new Drafted(by.state(), by.authority(), content));
    }

    public TestFacts knowing(IntFunction<Optional<EarlierAct>> earlier) {
        return new TestFacts(states, authorities, draft, documents, earlier);
    }
}
