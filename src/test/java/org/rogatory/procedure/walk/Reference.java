package org.rogatory.procedure.walk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/** Sections 4 and 5 of the reference model, copied by hand: whose each act is and in which statuses it is open. */
final class Reference {
    private static final String TABLE = """
            SUBMIT                       requesting DRAFT
            ACKNOWLEDGE                  requested  SUBMITTED
            REDIRECT                     requested  SUBMITTED RECEIVED
            CONFIRM_IN_WRITING           requesting in-hand EXECUTED
            SUPPLEMENT                   requesting received
            REQUEST_INFORMATION          requested  received
            SUPPLY_INFORMATION           requesting received
            ASK_STATUS                   requesting in-hand
            REPORT_STATUS                requested  in-hand
            OPEN_CONSULTATION            either     received decided
            STATE_VIEWS                  either     received decided
            CLOSE_CONSULTATION           either     received decided
            PROPOSE_CONDITIONS           requested  received
            ACCEPT_CONDITIONS            requesting received
            DECLINE_CONDITIONS           requesting received
            REPORT_CONFIDENTIALITY_LIMIT requested  RECEIVED IN_EXECUTION
            PROCEED                      requesting AWAITING_DECISION
            WITHDRAW                     requesting in-hand
            LAPSE                        requested  received
            REQUEST_USE_CONSENT          either     in-hand decided
            GRANT_USE_CONSENT            either     in-hand decided
            DENY_USE_CONSENT             either     in-hand decided
            NOTIFY_EXCULPATORY_USE       either     in-hand decided
            REQUEST_ONWARD_TRANSFER      either     in-hand decided
            AUTHORIZE_ONWARD_TRANSFER    either     in-hand decided
            DENY_ONWARD_TRANSFER         either     in-hand decided
            ERASE_CONTENT                registrar  in-hand decided
            RECORD_REASON                requested  in-hand
            RECTIFY                      either     in-hand decided
            TAKE_UP                      requested  RECEIVED
            ENTRUST                      requested  RECEIVED IN_EXECUTION
            URGE                         requested  received
            REPORT_EXECUTION             entrusted  IN_EXECUTION
            RECORD_AUTHORIZATION         requested  IN_EXECUTION
            POSTPONE                     requested  RECEIVED IN_EXECUTION
            RESUME                       requested  RECEIVED IN_EXECUTION POSTPONED
            REFUSE                       requested  RECEIVED IN_EXECUTION POSTPONED AWAITING_DECISION
            DELIVER                      requested  IN_EXECUTION
            CONFIRM_RECEIPT              requesting EXECUTED
            DISPUTE_DELIVERY             requesting EXECUTED
            REPORT_APPEARANCE            requesting received decided
            END_ATTENDANCE               requesting received decided
            """;
    private static final Map<String, String> SETS = Map.of(
            "in-hand", "SUBMITTED RECEIVED IN_EXECUTION POSTPONED AWAITING_DECISION",
            "received", "RECEIVED IN_EXECUTION POSTPONED AWAITING_DECISION",
            "decided", "EXECUTED CLOSED REFUSED WITHDRAWN");
    private static final Map<ActType, Row> ROWS = new EnumMap<>(ActType.class);

    static {
        TABLE.lines().map(line -> line.split(" +")).forEach(cells -> ROWS.put(ActType.valueOf(cells[0]), row(cells)));
    }

    private Reference() {}

    /** To whom the act belongs, in the word of the table, and where it is open. */
    record Row(String by, Set<Status> from) {}

    static Row row(ActType type) {
        return ROWS.get(type);
    }

    private static Row row(String[] cells) {
        var from = EnumSet.noneOf(Status.class);
        Arrays.stream(cells)
                .skip(2)
                .flatMap(word -> Arrays.stream(SETS.getOrDefault(word, word).split(" ")))
                .map(Status::valueOf)
                .forEach(from::add);
        return new Row(cells[1], from);
    }
}
