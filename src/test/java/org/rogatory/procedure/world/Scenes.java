package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.procedure.act.ActType;

/** All that is walked: every machine but assistance, which has a walk of its own, and the pairs that are linked. */
final class Scenes {
    /** What every kind shares with assistance and is walked there. */
    static final Set<ActType> TRIED_ELSEWHERE = EnumSet.of(
            REDIRECT,
            CONFIRM_IN_WRITING,
            SUPPLEMENT,
            REQUEST_USE_CONSENT,
            GRANT_USE_CONSENT,
            DENY_USE_CONSENT,
            NOTIFY_EXCULPATORY_USE,
            REQUEST_ONWARD_TRANSFER,
            AUTHORIZE_ONWARD_TRANSFER,
            DENY_ONWARD_TRANSFER,
            RECORD_REASON,
            ACCEPT_CONDITIONS,
            DECLINE_CONDITIONS,
            REPORT_STATUS,
            RECTIFY,
            URGE,
            REPORT_EXECUTION);

    private Scenes() {}

    static Stream<Scene> all() {
        return Stream.of(
                        PreservationScenes.all(),
                        ExtraditionScenes.all(),
                        PropertyScenes.all(),
                        Stream.of(ReturnScenes.returned()),
                        TransferScenes.all(),
                        AccordScenes.all())
                .flatMap(scenes -> scenes);
    }
}
