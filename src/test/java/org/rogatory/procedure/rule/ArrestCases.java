package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.CONVERT;
import static org.rogatory.procedure.act.ActType.LAPSE;
import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.rule.ArrestActs.arrest;
import static org.rogatory.procedure.rule.ArrestActs.arrested;
import static org.rogatory.procedure.rule.ArrestActs.followed;
import static org.rogatory.procedure.rule.ContentRules.CONTENT;
import static org.rogatory.procedure.rule.ContentRules.PARTICULARS;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;
import static org.rogatory.procedure.rule.HoldingRules.NOTHING_HELD;
import static org.rogatory.procedure.rule.RoutingRules.CHANNEL;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.SurrenderRules.FORMAL_REQUEST_RECEIVED;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Facts.FollowUp;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Convert;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** Provisional arrest, 37(10). */
final class ArrestCases {
    private ArrestCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(sent(), converted(), held()).flatMap(rows -> rows)
                .map(row -> row.only(Kind.PROVISIONAL_ARREST));
    }

    private static Stream<RuleCase> sent() {
        return Stream.of(
                blocks(SUBMIT, PARTICULARS, "without the urgency of an arrest", a -> a.draft(d -> d.urgency = null),
                        new Submit()).at("/urgency").citing("37(10)"),
                missing("without the facts in short", "/facts", w -> w.facts = null),
                missing("without the intention to follow", "/formalRequestIntended", w -> w.intended = null),
                missing("with the intention not to follow", "/formalRequestIntended", w -> w.intended = false),
                lets(SUBMIT, CONTENT, "without the warrant's document", written(w -> w.warrant = null), new Submit()),
                blocks(SUBMIT, NAMES_EXIST, "with a document that is not attached",
                        written(w -> w.warrant = Paper.NOWHERE), new Submit()),
                lets(SUBMIT, CHANNEL, "by INTERPOL without agreement, though the State insists on diplomatic channels",
                        a -> a.declares("FR", Declared.DIPLOMATIC_CHANNEL).draft(d -> d.channel = Channel.INTERPOL),
                        new Submit()));
    }

    private static Stream<RuleCase> converted() {
        return Stream.of(
                converts(true, "when nothing follows", ArrestActs::arrested),
                converts(true, "when the formal request is a draft", a -> followed(arrested(a), Status.DRAFT)),
                converts(true, "when the formal request is under way", a -> followed(arrested(a), Status.SUBMITTED)),
                converts(true, "when the formal request was withdrawn", a -> followed(arrested(a), Status.WITHDRAWN)),
                converts(true, "when another arrest follows", a -> arrested(a).with(f -> f.followUps.add(
                        new FollowUp(ArrestActs.EXTRADITION, Kind.PROVISIONAL_ARREST, Status.RECEIVED)))),
                converts(false, "when the formal request was received", a -> followed(arrested(a), Status.RECEIVED)),
                converts(false, "when the formal request was granted", a -> followed(arrested(a), Status.GRANTED)),
                converts(false, "before the arrest", a -> followed(a.received(), Status.RECEIVED)));
    }

    private static Stream<RuleCase> held() {
        return Stream.of(
                blocks(LAPSE, NOTHING_HELD, "while the person is secured",
                        a -> ArrestActs.silent(a).does(REQUESTED, arrest()), ArrestActs.silence()),
                lets(LAPSE, NOTHING_HELD, "while nobody was found", ArrestActs::silent, ArrestActs.silence()));
    }
    // spotless:on

    private static RuleCase converts(boolean blocks, String tells, UnaryOperator<CaseBuilder> in) {
        return RuleCase.of(Attempt.at(CONVERT, in, a -> new Convert()), FORMAL_REQUEST_RECEIVED, blocks, tells);
    }

    private static RuleCase missing(String tells, String pointer, Consumer<ExtraditionWriter> writing) {
        return blocks(SUBMIT, CONTENT, tells, written(writing), new Submit())
                .at("/content" + pointer)
                .citing("37(10)");
    }

    private static UnaryOperator<CaseBuilder> written(Consumer<ExtraditionWriter> writing) {
        var writer = new ExtraditionWriter();
        writing.accept(writer);
        return a -> a.draft(d -> d.other = writer.forArrest());
    }
}
