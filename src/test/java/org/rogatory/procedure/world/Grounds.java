package org.rogatory.procedure.world;

import static org.rogatory.convention.RefusalGround.*;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;

/** Section 13 of the reference model, copied by hand, for two Parties that declared nothing. */
final class Grounds {
    /** Kept as explanation beside an open ground. */
    static final Set<RefusalGround> BESIDE = EnumSet.of(FISCAL_MATTERS, OFFENCE_LABEL);

    /** 40(21): those for which a consultation comes first, 40(28). */
    static final Set<RefusalGround> CONSULTED_ON =
            EnumSet.of(NOT_IN_CONFORMITY, ESSENTIAL_INTERESTS, DOMESTIC_PROHIBITION, LEGAL_SYSTEM);

    private static final Set<RefusalGround> ASSISTANCE = EnumSet.of(
            NOT_IN_CONFORMITY,
            ESSENTIAL_INTERESTS,
            DOMESTIC_PROHIBITION,
            LEGAL_SYSTEM,
            NO_DUAL_CRIMINALITY,
            DE_MINIMIS,
            AVAILABLE_ELSEWHERE,
            DISCRIMINATION,
            HUMAN_RIGHTS,
            PERSONAL_DATA);

    private Grounds() {}

    static Set<RefusalGround> openTo(Kind kind) {
        return switch (kind) {
            case MUTUAL_LEGAL_ASSISTANCE, STORED_DATA_ACCESS, TRAFFIC_DATA_COLLECTION, CONTENT_INTERCEPTION ->
                ASSISTANCE;
            case CONFISCATION -> and(INSUFFICIENT_EVIDENCE, DE_MINIMIS_VALUE);
            case TRANSFER_OF_DETAINED_PERSON -> and(CONSENT_WITHHELD);
            case DATA_PRESERVATION ->
                EnumSet.of(ESSENTIAL_INTERESTS, DOMESTIC_PROHIBITION, DISCRIMINATION, HUMAN_RIGHTS);
            case EXTRADITION, PROVISIONAL_ARREST ->
                EnumSet.of(
                        NO_DUAL_CRIMINALITY,
                        DISCRIMINATION,
                        HUMAN_RIGHTS,
                        NOT_PRESENT,
                        NATIONALITY,
                        DOMESTIC_CONDITION);
            case RETURN_OF_PROPERTY,
                    NETWORK_24_7,
                    TRANSFER_OF_SENTENCED_PERSON,
                    TRANSFER_OF_PROCEEDINGS,
                    JOINT_INVESTIGATION,
                    LAW_ENFORCEMENT_COOPERATION,
                    SPONTANEOUS_INFORMATION,
                    TECHNICAL_ASSISTANCE -> EnumSet.noneOf(RefusalGround.class);
        };
    }

    private static Set<RefusalGround> and(RefusalGround... more) {
        var open = EnumSet.copyOf(ASSISTANCE);
        open.addAll(Set.of(more));
        return open;
    }
}
