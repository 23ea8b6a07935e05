package org.rogatory.procedure.world;

import static org.rogatory.procedure.ObligationCode.*;
import static org.rogatory.procedure.act.ActType.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.RecordSurrender;

/** Table 12 of the reference model, copied by hand: what a side comes to owe by which act, and what settles it. */
final class Owed {
    private static final Map<ObligationCode, Row> TABLE = new EnumMap<>(ObligationCode.class);

    static {
        row(ObligationCode.REPORT_STATUS, ASK_STATUS, ActType.REPORT_STATUS);
        row(DECIDE, EnumSet.of(REPORT_CONFIDENTIALITY_LIMIT, REPORT_PRESERVATION_RISK), EnumSet.of(PROCEED));
        row(SEND_FORMAL_REQUEST, EnumSet.of(REPORT_ARREST), EnumSet.of(CONVERT, RELEASE));
        row(PROSECUTE, REQUEST_PROSECUTION, REPORT_PROSECUTION);
        row(CONSIDER_ENFORCEMENT, REQUEST_ENFORCEMENT, REPORT_ENFORCEMENT);
        row(RETURN_PERSON, EnumSet.of(RECORD_TRANSFER, RECORD_SURRENDER), EnumSet.of(RECORD_RETURN, END_CUSTODY));
        row(ObligationCode.REPORT_OUTCOME, TRANSFER_FILE, ActType.REPORT_OUTCOME);
    }

    private static final Set<ObligationCode> OUTLIVING = EnumSet.of(RETURN_PERSON, PROSECUTE, CONSIDER_ENFORCEMENT);

    private Owed() {}

    private record Row(Set<ActType> opened, Set<ActType> settled) {}

    private static void row(ObligationCode code, ActType opened, ActType settled) {
        row(code, EnumSet.of(opened), EnumSet.of(settled));
    }

    private static void row(ObligationCode code, Set<ActType> opened, Set<ActType> settled) {
        TABLE.put(code, new Row(opened, settled));
    }

    static boolean asTheModelSays(Case c) {
        var open = EnumSet.noneOf(ObligationCode.class);
        c.file().obligations().stream()
                .filter(Obligation::open)
                .map(Obligation::code)
                .forEach(open::add);
        open.retainAll(TABLE.keySet());
        return open.equals(byTheTable(c));
    }

    private static Set<ObligationCode> byTheTable(Case c) {
        var owed = EnumSet.noneOf(ObligationCode.class);
        for (var deed : c.deeds()) {
            TABLE.forEach((code, row) -> {
                if (row.settled().contains(deed.type())) {
                    owed.remove(code);
                }
                if (row.opened().contains(deed.type()) && opens(c.kind(), code, deed)) {
                    owed.add(code);
                }
            });
            settle(owed, deed.act().statusAfter().phase());
        }
        return owed;
    }

    /** Who is surrendered or transferred for good owes no return. */
    private static boolean opens(Kind kind, ObligationCode code, Case.Deed deed) {
        return code != RETURN_PERSON
                || kind == Kind.TRANSFER_OF_DETAINED_PERSON
                || deed.body() instanceof RecordSurrender s
                        && s.temporaryUntil().isPresent();
    }

    /** A status is reported on as long as the request is in hand; what is open when it concludes lapses. */
    private static void settle(Set<ObligationCode> owed, Phase phase) {
        if (phase.decided()) {
            owed.remove(ObligationCode.REPORT_STATUS);
        }
        if (phase == Phase.CONCLUDED) {
            owed.retainAll(OUTLIVING);
        }
    }
}
