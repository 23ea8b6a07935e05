package org.rogatory.procedure.walk;

import static org.rogatory.procedure.Topic.*;
import static org.rogatory.procedure.act.ActType.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;

/**
 * What a walk follows. In every state of every scene every act is tried and judged; only the acts of the scene lead
 * on, because all interleavings of all acts at once are millions. Bounded alike in all of them: two measures, one open
 * exchange for each topic (and as many at once as the scene says), conditions proposed no more once some were answered,
 * one open obligation for each code, and days that pass all at once, up to the last date that is ahead.
 */
enum Scene {
    /** Refusal and postponement with their consultations, and the way back from both. */
    CONSULTING(1, Integer.MAX_VALUE, d -> d, both(), topics(REFUSAL, POSTPONEMENT), POSTPONE, RESUME),
    /** A limit of confidentiality, and postponement beside it. */
    WAITING(
            1,
            Integer.MAX_VALUE,
            Cases::confidential,
            both(),
            topics(POSTPONEMENT),
            POSTPONE,
            RESUME,
            REPORT_CONFIDENTIALITY_LIMIT,
            PROCEED),
    /** Conditions, and silence on them, on a request to which a measure is added. */
    BARGAINING(2, Integer.MAX_VALUE, d -> d, one(), topics(CLOSURE, PROPOSED_CONDITIONS), SUPPLEMENT, LAPSE),
    /** Routing, questions, decisions awaited and execution by others, answered or left in silence. */
    HANDLING(
            2,
            Integer.MAX_VALUE,
            Cases::confidential,
            one(),
            topics(INFORMATION, CLOSURE),
            REDIRECT,
            ASK_STATUS,
            REPORT_STATUS,
            ENTRUST,
            REPORT_EXECUTION,
            REPORT_CONFIDENTIALITY_LIMIT,
            PROCEED,
            LAPSE),
    /** An oral request, delivered in parts, disputed and received, or left in silence. */
    DELIVERING(
            1,
            Integer.MAX_VALUE,
            Cases::oral,
            both(),
            topics(CLOSURE),
            CONFIRM_IN_WRITING,
            RECORD_AUTHORIZATION,
            DISPUTE_DELIVERY,
            LAPSE),
    /** What may be done with what was handed over, and the attendance of a person, conclusion past. */
    USING(
            3,
            Integer.MAX_VALUE,
            d -> d,
            both(),
            topics(OTHER_PROCEEDING, ONWARD_TRANSFER, EXCULPATORY_USE),
            REPORT_APPEARANCE,
            END_ATTENDANCE),
    /** Everything with everything, as far as a few acts lead. */
    OPENING(3, 4, d -> Cases.oral(Cases.confidential(d)), one(), EnumSet.allOf(Topic.class), ActType.values());

    private static final Set<ActType> EVERYWHERE = EnumSet.of(
            SUBMIT,
            ACKNOWLEDGE,
            TAKE_UP,
            DELIVER,
            CONFIRM_RECEIPT,
            REFUSE,
            WITHDRAW,
            OPEN_CONSULTATION,
            STATE_VIEWS,
            CLOSE_CONSULTATION,
            PROPOSE_CONDITIONS,
            ACCEPT_CONDITIONS,
            DECLINE_CONDITIONS,
            REQUEST_INFORMATION,
            SUPPLY_INFORMATION,
            REQUEST_USE_CONSENT,
            GRANT_USE_CONSENT,
            DENY_USE_CONSENT,
            REQUEST_ONWARD_TRANSFER,
            AUTHORIZE_ONWARD_TRANSFER,
            DENY_ONWARD_TRANSFER);

    private final int openAtOnce;
    private final int length;
    private final UnaryOperator<Draft> as;
    private final MeasureSought[] measures;
    private final Set<Topic> topics;
    private final Set<ActType> followed;

    Scene(
            int openAtOnce,
            int length,
            UnaryOperator<Draft> as,
            MeasureSought[] measures,
            Set<Topic> topics,
            ActType... followed) {
        this.openAtOnce = openAtOnce;
        this.length = length;
        this.as = as;
        this.measures = measures;
        this.topics = topics;
        this.followed = Set.of(followed);
    }

    Node start() {
        var draft = as.apply(Cases.draft(Kind.MUTUAL_LEGAL_ASSISTANCE, measures));
        return Node.draft(Cases.REQUEST, Cases.facts(draft, Bodies.documents()));
    }

    boolean follows(Move move) {
        var type = move.act().type();
        return (followed.contains(type) || EVERYWHERE.contains(type))
                && move.act().number() <= length
                && holds(move.after())
                && (type != PROPOSE_CONDITIONS || isFirst(move.from().file));
    }

    private boolean holds(CaseFile file) {
        var open = file.exchanges().stream()
                .filter(Exchange::open)
                .map(Exchange::topic)
                .toList();
        var owed = file.obligations().stream()
                .filter(Obligation::open)
                .map(Obligation::code)
                .toList();
        return open.size() <= openAtOnce
                && topics.containsAll(open)
                && Set.copyOf(open).size() == open.size()
                && Set.copyOf(owed).size() == owed.size();
    }

    private static boolean isFirst(CaseFile file) {
        return file.conditions().isEmpty()
                && file.exchanges().stream().noneMatch(x -> x.status() == ExchangeStatus.DECLINED);
    }

    private static MeasureSought[] one() {
        return new MeasureSought[] {Bodies.STORED_DATA};
    }

    private static MeasureSought[] both() {
        return new MeasureSought[] {Bodies.STORED_DATA, Bodies.APPEARANCE};
    }

    private static Set<Topic> topics(Topic... topics) {
        return Set.of(topics);
    }
}
