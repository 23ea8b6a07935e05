package org.rogatory.procedure.world;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rogatory.procedure.act.ActType.*;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.SentencedPersonContent.Direction;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.*;

/** Takes one rule out of one act of a machine and shows that a law notices: a law that never fails proves nothing. */
class LawsBiteTest {

    @ParameterizedTest(name = "{0}: {1} without {2}")
    @MethodSource
    void theWalkNoticesThatARuleIsMissing(Kind kind, ActType act, String code, Rule<?> rule, Scene scene, Law law) {
        var procedures = Procedures.all().stream()
                .map(p -> p.kind() == kind ? p.without(act, rule) : p)
                .toList();
        assertTrue(
                Explorer.until(law, scene, procedures).violations.containsKey(law.says()),
                () -> code + " can be left out of " + act);
    }

    static Stream<Arguments> theWalkNoticesThatARuleIsMissing() {
        return Stream.of(
                        preservation(),
                        followedPreservation(),
                        extradition(),
                        arrest(),
                        confiscation(),
                        returning(),
                        transfer(),
                        accord())
                .flatMap(rows -> rows);
    }

    // spotless:off (a row of the table stays a row)
    private static Stream<Arguments> preservation() {
        var kind = Kind.DATA_PRESERVATION;
        var alone = PreservationScenes.alone();
        return Stream.of(
                row(kind, END, PreservationRules.PERIOD_OVER, alone, PreservationScenes.HELD_AS_LONG_AS_PROMISED),
                row(kind, END, PreservationRules.EXTENSION_ANSWERED, alone, PreservationScenes.HELD_AS_LONG_AS_PROMISED),
                row(kind, REFUSE, HoldingRules.NOTHING_HELD, alone, PreservationScenes.HELD_AS_LONG_AS_PROMISED),
                row(kind, PRESERVE, PreservationRules.SIXTY_DAYS, alone, PreservationScenes.SIXTY_DAYS),
                row(kind, PRESERVE, PreservationRules.PRESERVED_ALREADY, alone, PreservationScenes.SIXTY_DAYS),
                row(kind, PRESERVE, ExecutionRules.AUTHORIZED_DOMESTICALLY, alone, PreservationScenes.AUTHORIZED),
                row(kind, DISCLOSE_PATH, ExecutionRules.AUTHORIZED_DOMESTICALLY, alone, PreservationScenes.AUTHORIZED),
                row(kind, REFUSE, RefusalRules.GROUND_OPEN_TO_KIND, alone, Laws.GROUNDS),
                row(kind, PRESERVE, GeneralRules.SIDE, alone, Laws.ROW),
                row(kind, PRESERVE, GeneralRules.STATUS, alone, Laws.ROW),
                row(kind, ERASE_CONTENT, RecordRules.OWN_ACTS_ONLY, alone, Laws.ROW),
                row(kind, CLOSE_CONSULTATION, GeneralRules.EXCHANGE_OPEN, PreservationScenes.asking(), Laws.ANSWERED));
    }

    private static Stream<Arguments> followedPreservation() {
        var kind = Kind.DATA_PRESERVATION;
        var followed = PreservationScenes.followed();
        return Stream.of(
                row(kind, END, PreservationRules.FOLLOW_UPS_DECIDED, followed, PreservationScenes.HELD_FOR_THE_FOLLOW_UP),
                row(kind, END, PreservationRules.NEVER_FOLLOWED, followed, PreservationScenes.SYSTEM_ENDS_ALONE));
    }

    private static Stream<Arguments> extradition() {
        var kind = Kind.EXTRADITION;
        var examined = ExtraditionScenes.examined();
        return Stream.of(
                row(kind, GRANT, ExtraditionRules.DUAL_CRIMINALITY, examined, ExtraditionScenes.GRANTED_AS_FOUND),
                row(kind, RECORD_DUAL_CRIMINALITY, ExtraditionRules.WAIVED_BY_A_LAW, examined,
                        ExtraditionScenes.WAIVED_FOR_THE_CONVENTION),
                row(kind, REFUSE, ConsultationRules.CONSULTED_OR_SAID_WHY_NOT, examined, ExtraditionScenes.CONSULTED),
                row(kind, REFUSE, RefusalRules.FISCAL_MATTERS_NEVER_ALONE, examined, Laws.GROUNDS),
                row(kind, REFUSE, RefusalRules.GROUND_OPEN_TO_KIND, examined, Laws.GROUNDS),
                row(kind, REQUEST_PROSECUTION, SurrenderRules.REFUSED_FOR_NATIONALITY_ALONE,
                        ExtraditionScenes.refused(), ExtraditionScenes.PROSECUTED_AT_HOME));
    }

    private static Stream<Arguments> arrest() {
        var both = ExtraditionScenes.arrestThenExtradition();
        return Stream.of(
                row(Kind.PROVISIONAL_ARREST, CONVERT, SurrenderRules.FORMAL_REQUEST_RECEIVED, both,
                        ExtraditionScenes.CONVERTED_BY_AN_EXTRADITION),
                row(Kind.PROVISIONAL_ARREST, REFUSE, ConsultationRules.CONSULTED_OR_SAID_WHY_NOT,
                        ExtraditionScenes.arrest(), ExtraditionScenes.CONSULTED));
    }

    private static Stream<Arguments> confiscation() {
        var kind = Kind.CONFISCATION;
        var restraining = PropertyScenes.restraining();
        var deciding = PropertyScenes.deciding();
        return Stream.of(
                row(kind, LIFT_RESTRAINT, PropertyRules.HEARD_BEFORE_LIFTING, restraining, PropertyScenes.HEARD),
                row(kind, RECORD_CONFISCATION, PropertyRules.CONFISCATION_ASKED_FOR, restraining,
                        PropertyScenes.ASKED_FOR),
                row(kind, REFUSE, ConsultationRules.CONSULTED_BEFORE_REFUSAL, deciding, Talks.BEFORE_REFUSAL),
                row(kind, POSTPONE, ConsultationRules.CONSULTED_BEFORE_POSTPONEMENT, deciding,
                        Talks.BEFORE_POSTPONEMENT));
    }

    private static Stream<Arguments> returning() {
        var kind = Kind.RETURN_OF_PROPERTY;
        var returned = ReturnScenes.returned();
        return Stream.of(
                row(kind, SUBMIT, PropertyRules.CONFISCATED_BEFORE, returned, ReturnScenes.CONFISCATED_BEFORE),
                row(kind, RETURN_PROPERTY, DisposalRules.RETURNED_AS_AGREED, returned, ReturnScenes.AS_AGREED),
                row(kind, DECLINE, DeclineRules.DECLINED_WITH_REASONS, returned, Laws.GROUNDS));
    }

    private static Stream<Arguments> transfer() {
        var kind = Kind.TRANSFER_OF_DETAINED_PERSON;
        var detained = TransferScenes.detained();
        var sentenced = TransferScenes.sentenced(Direction.TO_REQUESTED_STATE);
        return Stream.of(
                row(kind, AGREE_TRANSFER, PersonRules.CONSENT_RECORDED, detained, Consent.OF_THE_PERSON),
                row(kind, RECORD_CONSENT, PersonRules.CONSENT_FREE_AND_INFORMED, detained, Consent.OF_THE_PERSON),
                row(kind, AGREE_TRANSFER, PersonRules.RETURN_DAY_AGREED, detained, TransferScenes.SAFE),
                row(kind, AGREE_TRANSFER, PersonRules.PRIOR_ACTS_SAFE, detained, TransferScenes.SAFE),
                row(kind, WITHDRAW, PersonRules.PERSON_RETURNED, detained, TransferScenes.NOT_LEFT_BEHIND),
                row(kind, REFUSE, ConsultationRules.CONSULTED_BEFORE_REFUSAL, detained, Talks.BEFORE_REFUSAL),
                row(Kind.TRANSFER_OF_SENTENCED_PERSON, RECORD_CONSENT, GeneralRules.SIDE, sentenced, Laws.ROW));
    }

    private static Stream<Arguments> accord() {
        return Stream.of(
                row(Kind.LAW_ENFORCEMENT_COOPERATION, ANSWER, ExecutionRules.SOMETHING_ANSWERED,
                        AccordScenes.SOMETHING_SAID),
                row(Kind.NETWORK_24_7, CONFIRM_RECEIPT, ExecutionRules.DIGESTS_AGREE, AccordScenes.SAME_BYTES),
                row(Kind.JOINT_INVESTIGATION, AGREE, AgreementRules.HOST_STATE_NAMED, AccordScenes.HOST_STATE),
                row(Kind.TECHNICAL_ASSISTANCE, DECLINE, DeclineRules.DECLINED_FOR_HUMAN_RIGHTS, Laws.GROUNDS),
                row(Kind.SPONTANEOUS_INFORMATION, REQUEST_USE_CONSENT, UseRules.DELIVERED_BEFORE,
                        AccordScenes.READ_ONCE_ACCEPTED));
    }
    // spotless:on

    private static Arguments row(Kind kind, ActType act, Rule<?> rule, Law law) {
        return row(kind, act, rule, AccordScenes.of(kind), law);
    }

    private static Arguments row(Kind kind, ActType act, Rule<?> rule, Scene scene, Law law) {
        return arguments(kind, act, rule.code(), rule, scene, law);
    }
}
