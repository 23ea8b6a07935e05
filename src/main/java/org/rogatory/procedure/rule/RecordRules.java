package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.Facts.EarlierAct;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Rectify;
import org.rogatory.procedure.act.Supplement;
import org.rogatory.procedure.act.Texts;

/** What may be put right or erased in the record, and what is added to it: 40(13), 40(16), 36. */
public final class RecordRules {
    private RecordRules() {}

    public static final Rule<ActBody.AboutActs> OWN_ACTS_ONLY = Rule.onBody(
            "own-acts-only",
            "36",
            "Each State rectifies and erases the content of its own acts alone.",
            (s, act) -> act.actsNamed().stream()
                    .flatMap(n -> s.facts().act(n).stream())
                    .filter(earlier -> earlier.side() != s.side())
                    .map(earlier -> because("Act %d is the other side's.".formatted(earlier.number()))));

    public static final Rule<ActBody.AboutActs> STILL_HELD = Rule.onBody(
            "still-held",
            "36",
            "Only content that was not erased before can be erased or rectified.",
            (s, act) -> act.actsNamed().stream()
                    .flatMap(n -> s.facts().act(n).stream())
                    .filter(EarlierAct::erased)
                    .map(earlier -> because("The content of act %d was erased.".formatted(earlier.number()))));

    /** Of the other side's acts it says nothing: what they hold may lie sealed, 40(5). */
    public static final Rule<Rectify> TEXTS_ONLY = Rule.onBody(
            "texts-only",
            "40(13)",
            "A rectification changes texts; facts, status and digests never.",
            (s, act) -> s.facts().act(act.act()).stream()
                    .filter(earlier -> earlier.side() == s.side())
                    .flatMap(earlier -> notTexts(s, act, earlier)));

    public static final Rule<Supplement> CORRECTED_WHERE_SUBMITTED = Rule.onBody(
            "corrected-where-submitted",
            "40(16)",
            "A correction changes a text of the request's content, never States, kind, purpose or basis.",
            (s, act) -> IntStream.range(0, act.changes().corrections().size())
                    .filter(i ->
                            !isContentText(s, act.changes().corrections().get(i).pointer()))
                    .mapToObj(i -> because("No text of the submitted content stands there.")
                            .at("/changes/corrections/" + i + "/pointer")));

    public static final Rule<Supplement> SOMETHING_ADDED = Rule.onBody(
            "something-added",
            "40(16)",
            "A supplement adds something.",
            (s, act) ->
                    act.addsNothing() ? Stream.of(because("Nothing is added.").at("/changes")) : Stream.empty());

    public static final Rule<Supplement> ADDED_TO_THE_KIND = Rule.onBody(
            "added-to-the-kind",
            "40(16)",
            "What is added is of the sort that requests of the kind ask for.",
            (s, act) -> act.foreignTo(s.procedure().form())
                    .map(name -> because("%s asks for no such thing.".formatted(s.kind()))
                            .at("/changes/" + name)));

    public static final Rule<ActBody> SOMEBODY_ENTRUSTED = Rule.onCase(
            "somebody-entrusted",
            "40(12)",
            "An authority to which execution was entrusted, and which has not reported, can be urged on.",
            s -> s.file().owes(ObligationCode.EXECUTE)
                    ? Stream.empty()
                    : Stream.of(because("No authority owes a report.")));

    private static Stream<Objection> notTexts(Situation s, Rectify act, EarlierAct earlier) {
        return IntStream.range(0, act.corrections().size())
                .filter(i -> {
                    var pointer = act.corrections().get(i).pointer();
                    return !Texts.isText(earlier.type(), s.procedure().form().type(), pointer)
                            || !s.facts().hasText(earlier.number(), pointer);
                })
                .mapToObj(i -> because("Act %d has no text there that could be rectified.".formatted(act.act()))
                        .at("/corrections/" + i + "/pointer"));
    }

    private static boolean isContentText(Situation s, String pointer) {
        return Texts.isContentText(s.procedure().form().type(), pointer)
                && s.facts().hasText(FIRST, pointer);
    }

    private static final int FIRST = 1;
}
