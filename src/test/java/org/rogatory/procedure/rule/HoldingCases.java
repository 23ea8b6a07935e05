package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.LAPSE;
import static org.rogatory.procedure.act.ActType.REFUSE;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.HoldingRules.NOTHING_HELD;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.PersonEvent.What;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;

/** Nothing is preserved or restrained, and nobody held, where a request ends by itself: 40(26), 42(8), 50(8). */
final class HoldingCases {
    private HoldingCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(
                blocks(LAPSE, NOTHING_HELD, "while data is preserved",
                        a -> silent(PreservationActs.preserved(a)), PreservationActs.silence())
                        .citing("42(8)").only(Kind.DATA_PRESERVATION),
                lets(LAPSE, NOTHING_HELD, "when nothing was preserved",
                        PreservationActs::silent, PreservationActs.silence())
                        .only(Kind.DATA_PRESERVATION),
                blocks(LAPSE, NOTHING_HELD, "while an item is restrained",
                        a -> silent(a.received()).found(new Effect.MeasureRestrained("m1")), PreservationActs.silence())
                        .on("m1").citing("50(8)"),
                blocks(LAPSE, NOTHING_HELD, "while the person is in custody",
                        a -> silent(a.received()).found(person(What.IN_CUSTODY)), PreservationActs.silence()),
                blocks(LAPSE, NOTHING_HELD, "while the person is with the other State",
                        a -> silent(a.received()).found(person(What.TRANSFERRED)), PreservationActs.silence()),
                lets(LAPSE, NOTHING_HELD, "when the person was released",
                        a -> silent(a.received()).found(person(What.IN_CUSTODY), person(What.RELEASED)),
                        PreservationActs.silence()),
                blocks(REFUSE, NOTHING_HELD, "at risk while data is preserved", PreservationActs::atRisk,
                        Acts.refuse(List.of(), RefusalGround.DISCRIMINATION))
                        .citing("42(8)").only(Kind.DATA_PRESERVATION),
                lets(REFUSE, NOTHING_HELD, "at risk when nothing was preserved",
                        a -> a.received().does(Who.REQUESTED, PreservationActs.risk(TODAY.plusDays(30))),
                        Acts.refuse(List.of(), RefusalGround.DISCRIMINATION))
                        .only(Kind.DATA_PRESERVATION));
    }
    // spotless:on

    private static CaseBuilder silent(CaseBuilder a) {
        return a.conditionsProposed().consultedInVain(ConsultationTopic.CLOSURE);
    }

    private static Effect person(What what) {
        return new Effect.PersonNoted(new PersonEvent(what, TODAY, Optional.empty(), Optional.empty()));
    }
}
