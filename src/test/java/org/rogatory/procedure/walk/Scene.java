package org.rogatory.procedure.walk;

import static org.rogatory.convention.RefusalGround.DISCRIMINATION;
import static org.rogatory.convention.RefusalGround.ESSENTIAL_INTERESTS;
import static org.rogatory.convention.RefusalGround.FISCAL_MATTERS;
import static org.rogatory.convention.RefusalGround.HUMAN_RIGHTS;
import static org.rogatory.convention.RefusalGround.PERSONAL_DATA;
import static org.rogatory.procedure.Topic.*;
import static org.rogatory.procedure.act.ActType.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;

/**
 * What a walk follows. In every state of every scene every act is tried and judged; only the acts of the scene are tried
 * in all their forms and lead on, because all interleavings of all acts at once are millions. Bounded alike in all of them: two measures, one open
 * exchange for each topic (and as many at once as the scene says), conditions proposed no more once some were answered,
 * one open obligation for each code, and days that pass all at once, up to the last date that is ahead.
 */
enum Scene {
    /** Refusal, postponement and conditions beside each other, with their consultations, and the way back. */
    CONSULTING(
            1, Integer.MAX_VALUE, d -> d, one(), topics(REFUSAL, POSTPONEMENT, PROPOSED_CONDITIONS), POSTPONE, RESUME),
    /** Refusal of one measure or both, with its consultations. */
    REFUSING(1, Integer.MAX_VALUE, d -> d, both(), topics(REFUSAL)),
    /** Conditions for one measure or both. */
    BARGAINING(1, Integer.MAX_VALUE, d -> d, both(), topics(PROPOSED_CONDITIONS)),
    /** Postponement of one measure or both, and a limit of confidentiality beside it. */
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
    /** Questions, answered or left in silence. */
    SILENCE(2, Integer.MAX_VALUE, d -> d, both(), topics(CLOSURE, INFORMATION), LAPSE),
    /** Routing, conditions, decisions awaited and execution by others, answered or left in silence. */
    HANDLING(
            2,
            Integer.MAX_VALUE,
            Cases::confidential,
            one(),
            topics(PROPOSED_CONDITIONS, CLOSURE),
            REDIRECT,
            ASK_STATUS,
            REPORT_STATUS,
            ENTRUST,
            REPORT_EXECUTION,
            REPORT_CONFIDENTIALITY_LIMIT,
            PROCEED,
            LAPSE),
    /** An oral request to which a measure is added, delivered in parts, disputed and received. */
    DELIVERING(
            1,
            Integer.MAX_VALUE,
            Cases::oral,
            one(),
            topics(),
            CONFIRM_IN_WRITING,
            SUPPLEMENT,
            RECORD_AUTHORIZATION,
            DISPUTE_DELIVERY),
    /** What may be done with what was handed over, and the attendance of a person, conclusion past. */
    USING(
            1,
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

    /** One ground that needs a consultation, and others that do not: every further one leads where these lead. */
    private static final Set<List<RefusalGround>> REFUSALS = Set.of(
            List.of(ESSENTIAL_INTERESTS),
            List.of(DISCRIMINATION),
            List.of(PERSONAL_DATA),
            List.of(HUMAN_RIGHTS, FISCAL_MATTERS));

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

    /** Whether the act in this form is one of the scene's; whether it leads on depends on the state too. */
    boolean mayFollow(ActBody body) {
        var type = ActType.of(body);
        return (followed.contains(type) || EVERYWHERE.contains(type)) && isAboutTheScene(body);
    }

    private boolean isAboutTheScene(ActBody body) {
        if (body instanceof OpenConsultation opening) {
            return topics.contains(opening.topic().asTopic());
        }
        return !(body instanceof Refuse refusal) || REFUSALS.contains(Bodies.codes(refusal));
    }

    boolean follows(Move move) {
        var type = move.act().type();
        return mayFollow(move.body())
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
