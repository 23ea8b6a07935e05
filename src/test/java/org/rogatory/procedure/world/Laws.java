package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.ERASE_CONTENT;
import static org.rogatory.procedure.act.ActType.RECTIFY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.walk.FactsOf;

/** Section 14 of the reference model, as far as it speaks of every kind alike. */
final class Laws {
    private Laws() {}

    static final Law ROW = Law.ofActs(
            "14.5: an act is done by whom the model says, where and to what end it says", Laws::stayWithinTheRow);

    static final Law ANSWERED =
            Law.ofActs("14.5: who asked does not answer; who asked closes", step -> Ownership.ofExchange(step));

    static final Law TEXTS = Law.ofActs(
            "14.9: erasing or rectifying changes no fact",
            step -> !Set.of(ERASE_CONTENT, RECTIFY).contains(step.act().type())
                    || FactsOf.file(step.before().file())
                            .equals(FactsOf.file(step.after().file())));

    static final Law GROUNDS = Law.ofActs(
            "14.6: a refusal rests on grounds open to the kind, with reasons or the law that forbids them",
            step -> step.as(Refuse.class).map(r -> isGrounded(step.kind(), r)).orElse(true)
                    && step.as(Decline.class).map(Laws::isReasoned).orElse(true));

    static final Law OWED = Law.ofWorlds(
            "12: what is owed was opened and not settled",
            world -> world.cases.stream().allMatch(Owed::asTheModelSays));

    static final List<Law> OF_EVERY_KIND = List.of(ROW, ANSWERED, TEXTS, GROUNDS, OWED);

    private static boolean stayWithinTheRow(Transition.Step step) {
        var act = step.act();
        return Reference.row(step.kind(), act.type())
                .filter(row -> row.allows(act.statusBefore(), act.statusAfter()))
                .filter(row -> Ownership.holds(row.by(), step))
                .isPresent();
    }

    private static boolean isGrounded(Kind kind, Refuse refusal) {
        var codes = refusal.grounds().stream().map(Refuse.Ground::code).toList();
        return codes.stream().anyMatch(Grounds.openTo(kind)::contains)
                && codes.stream().allMatch(c -> Grounds.openTo(kind).contains(c) || Grounds.BESIDE.contains(c))
                && refusal.grounds().stream()
                        .allMatch(g -> given(g.reasons())
                                || refusal.reasonsForbiddenBy().isPresent());
    }

    private static boolean isReasoned(Decline decline) {
        return !decline.reasons().isBlank()
                && decline.grounds().stream().allMatch(g -> g.code() == RefusalGround.HUMAN_RIGHTS);
    }

    private static boolean given(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).isPresent();
    }
}
