package org.rogatory.procedure.rule;

import static org.rogatory.convention.Offence.ILLEGAL_ACCESS;
import static org.rogatory.convention.Offence.THEFT_OR_FRAUD;
import static org.rogatory.convention.RefusalGround.DISCRIMINATION;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ContentRules.*;
import static org.rogatory.procedure.rule.ExtraditionActs.*;
import static org.rogatory.procedure.rule.ExtraditionRules.*;
import static org.rogatory.procedure.rule.ExtraditionWriter.charge;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Charge.Finding;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.Grant;
import org.rogatory.procedure.act.RecordDualCriminality;
import org.rogatory.procedure.act.Refuse.Ground;
import org.rogatory.procedure.act.Submit;

/** For which offences a person is extradited: 37(1)-(3), 37(12), 35(3). */
final class ExtraditionCases {
    private ExtraditionCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(names(), sentence(), content(), offences(), findings(), decisions(), criminality(),
                        conditions())
                .flatMap(rows -> rows)
                .map(row -> row.only(Kind.EXTRADITION));
    }

    private static Stream<RuleCase> names() {
        return Stream.of(
                blocks(RECORD_DUAL_CRIMINALITY, NAMES_EXIST, "about an offence of another request",
                        ExtraditionActs::underExamination, found("o9", Finding.MET)),
                blocks(RECORD_DUAL_CRIMINALITY, NAMES_EXIST, "naming an offence of another request as related",
                        ExtraditionActs::underExamination, below("o3", "o9")),
                blocks(GRANT, NAMES_EXIST, "of an offence of another request",
                        ExtraditionActs::judged, grant(granted("o1"), granted("o2"), granted("o3"), granted("o9"))),
                blocks(SUBMIT, NAMES_EXIST, "with a warrant that is not attached",
                        written(w -> w.warrant = Paper.NOWHERE), new Submit()),
                blocks(SUBMIT, NAMES_EXIST, "with provisions that are not attached",
                        written(w -> w.provisions = Paper.NOWHERE), new Submit()));
    }

    private static Stream<RuleCase> content() {
        return Stream.of(
                missing("without an authority", "/requestingAuthority", "37(8)", w -> w.authority = null),
                missing("of nobody", "/person", "37(1)", w -> w.familyName = null),
                missing("of a person of no nationality", "/person/nationalities", "37(11)",
                        w -> w.nationalities = List.of()),
                missing("of a person who is nowhere", "/person/presence", "37(1)", w -> w.presence = null),
                missing("for nothing", "/extraditionFor", "37(1)", w -> w.soughtFor = null),
                missing("without a warrant", "/warrantOrJudgment", "37(8)", w -> w.issuedBy = null),
                missing("without the warrant's document", "/warrantOrJudgment/documentId", "37(8)",
                        w -> w.warrant = null),
                missing("without the provisions", "/provisionsDocumentId", "37(8)", w -> w.provisions = null),
                missing("of an offence under no law", "/offences/0", "37(8)",
                        w -> w.offences = List.of(charge("o1", ILLEGAL_ACCESS, "Facts", "There", null, null))),
                missing("of an offence without facts", "/offences/0/facts", "37(8)",
                        w -> w.offences = List.of(charge("o1", ILLEGAL_ACCESS, null, "There", "Law", null))),
                missing("of an offence without place and time", "/offences/0/placeAndTime", "37(8)",
                        w -> w.offences = List.of(charge("o1", ILLEGAL_ACCESS, "Facts", null, "Law", null))));
    }

    private static Stream<RuleCase> sentence() {
        return Stream.of(
                missing("for a sentence of which nothing remains", "/remainder", "37(13)",
                        w -> w.forASentence().remainder = null),
                RuleCase.lets(SUBMIT, CONTENT, "for a sentence of which something remains",
                        written(ExtraditionWriter::forASentence), new Submit()));
    }

    private static Stream<RuleCase> offences() {
        return Stream.of(
                blocks(SUBMIT, OFFENCES_TOLD_APART, "of two offences with one id",
                        written(w -> w.offences = List.of(charge("o1", ILLEGAL_ACCESS), charge("o1", THEFT_OR_FRAUD))),
                        new Submit()).at("/content/offences/0/id"),
                blocks(SUBMIT, OFFENCES_TOLD_APART, "of an offence without an id",
                        written(w -> w.offences = List.of(charge(null, ILLEGAL_ACCESS))), new Submit())
                        .at("/content/offences/0/id"),
                blocks(SUBMIT, OFFENCES_TOLD_APART, "of an offence that is related to itself",
                        related("o1"), new Submit()).at("/content/offences/0/relatedTo"),
                blocks(SUBMIT, OFFENCES_TOLD_APART, "of an offence that is related to none of the request",
                        related("o9"), new Submit()).at("/content/offences/0/relatedTo"),
                RuleCase.lets(SUBMIT, OFFENCES_TOLD_APART, "of an offence that is related to another",
                        related("o2"), new Submit()));
    }

    private static Stream<RuleCase> findings() {
        return Stream.of(
                finds(true, JUDGED_ON_CONDUCT, "of an offence whose conduct nobody states", found(
                        new RecordDualCriminality.Found("o1", Finding.MET, Optional.empty(), Optional.empty(), " ")))
                        .at("/findings/0/conduct"),
                finds(true, JUDGED_ON_CONDUCT, "of the same offence twice", found(
                        finding("o1", Finding.MET, null, null), finding("o1", Finding.NOT_MET, null, null)))
                        .at("/findings/1/conduct"),
                finds(false, JUDGED_ON_CONDUCT, "of an offence whose conduct is stated", found("o1", Finding.MET)),
                finds(true, WAIVED_BY_A_LAW, "by no law", waived("o1", null)).at("/findings/0/law"),
                finds(true, WAIVED_BY_A_LAW, "for an offence beside the Convention", waived("o3", "Article 4"))
                        .at("/findings/0/law"),
                finds(false, WAIVED_BY_A_LAW, "by a law, for an offence of the Convention", waived("o1", "Article 4")),
                finds(true, RELATED_OFFENCE_NAMED, "related to nothing", below("o3", null)).at("/findings/0/relatedTo"),
                finds(true, RELATED_OFFENCE_NAMED, "related to itself", below("o2", "o2")).at("/findings/0/relatedTo"),
                finds(true, RELATED_OFFENCE_NAMED, "related to an offence beside the Convention", below("o2", "o3"))
                        .at("/findings/0/relatedTo"),
                finds(false, RELATED_OFFENCE_NAMED, "related to an offence of the Convention", below("o3", "o2")));
    }

    private static Stream<RuleCase> decisions() {
        return Stream.of(
                grants(true, EVERY_OFFENCE_DECIDED, "of two offences of three", grant(granted("o1"), granted("o2")))
                        .at("/offences"),
                grants(true, EVERY_OFFENCE_DECIDED, "of one offence twice",
                        grant(granted("o1"), granted("o2"), granted("o3"), granted("o2"))).at("/offences"),
                grants(true, EVERY_OFFENCE_DECIDED, "of none",
                        grant(refusedOn("o1", DISCRIMINATION), refusedOn("o2", DISCRIMINATION),
                                refusedOn("o3", DISCRIMINATION))).at("/offences"),
                grants(true, EVERY_OFFENCE_DECIDED, "of two, the third refused on no ground",
                        grant(granted("o1"), granted("o2"), refusedOn("o3", new Ground[0])))
                        .at("/offences/2/grounds"),
                grants(true, EVERY_OFFENCE_DECIDED, "of an offence against which a ground is named",
                        grant(granted("o1"), granted("o2"), new Grant.Decided("o3", true,
                                List.of(Acts.ground(DISCRIMINATION)), Optional.empty()))).at("/offences/2/grounds"),
                grants(false, EVERY_OFFENCE_DECIDED, "of two, the third refused on a ground",
                        grant(granted("o1"), granted("o2"), refusedOn("o3", DISCRIMINATION))));
    }

    private static Stream<RuleCase> criminality() {
        return Stream.of(
                blocks(GRANT, DUAL_CRIMINALITY, "before anything was found", ExtraditionActs::underExamination,
                        grantAll()).at("/offences/0"),
                grantsAll(true, "of an offence that is no crime here", found("o1", Finding.NOT_MET)).at("/offences/0"),
                grantsAll(true, "of an offence that is carried along with one that is no crime here",
                        found("o2", Finding.NOT_MET)).at("/offences/2"),
                grantsAll(true, "of offences that only carry each other", below("o2", "o1"), below("o1", "o2"))
                        .at("/offences/0"),
                blocks(GRANT, DUAL_CRIMINALITY, "of an offence that is carried along with one that is refused",
                        ExtraditionActs::judged,
                        grant(granted("o1"), refusedOn("o2", DISCRIMINATION), granted("o3"))).at("/offences/2"),
                grantsAll(false, "of an offence for which a law waives it", waived("o1", "Article 4")),
                grantsAll(false, "of an offence that is carried along", found("o1", Finding.MET)));
    }

    private static Stream<RuleCase> conditions() {
        return Stream.of(
                grants(true, CONDITIONS_ACCEPTED, "on a condition that nobody accepted", onCondition("c1"))
                        .at("/conditions"),
                blocks(GRANT, CONDITIONS_ACCEPTED, "on a condition that waits for its answer",
                        a -> judged(a).conditionsProposed(), onCondition("c1")).at("/conditions"),
                RuleCase.lets(GRANT, CONDITIONS_ACCEPTED, "on a condition that was accepted",
                        a -> conditionsAccepted(judged(a)), onCondition("c1")));
    }
    // spotless:on

    private static UnaryOperator<CaseBuilder> written(Consumer<ExtraditionWriter> writing) {
        var writer = new ExtraditionWriter();
        writing.accept(writer);
        return a -> a.draft(d -> d.other = writer.forExtradition());
    }

    private static UnaryOperator<CaseBuilder> related(String to) {
        return written(w -> w.offences =
                List.of(charge("o1", ILLEGAL_ACCESS, "Facts", "There", "Law", to), charge("o2", THEFT_OR_FRAUD)));
    }

    private static RuleCase missing(String tells, String pointer, String article, Consumer<ExtraditionWriter> writing) {
        return blocks(SUBMIT, CONTENT, tells, written(writing), new Submit())
                .at("/content" + pointer)
                .citing(article);
    }

    private static RuleCase finds(boolean blocks, Rule<?> rule, String tells, ActBody body) {
        return RuleCase.of(
                Attempt.at(RECORD_DUAL_CRIMINALITY, ExtraditionActs::underExamination, a -> body), rule, blocks, tells);
    }

    private static RuleCase grants(boolean blocks, Rule<?> rule, String tells, ActBody body) {
        return RuleCase.of(Attempt.at(GRANT, ExtraditionActs::judged, a -> body), rule, blocks, tells);
    }

    /** All three are granted, after these were found anew. */
    private static RuleCase grantsAll(boolean blocks, String tells, RecordDualCriminality... anew) {
        UnaryOperator<CaseBuilder> in = a -> {
            judged(a);
            Stream.of(anew).forEach(found -> a.does(Who.REQUESTED, found));
            return a;
        };
        return RuleCase.of(Attempt.at(GRANT, in, a -> grantAll()), DUAL_CRIMINALITY, blocks, tells);
    }

    private static Grant onCondition(String condition) {
        var all = grantAll();
        return new Grant(
                all.offences(), List.of(condition), all.consultationNotAppropriate(), all.reasonsForbiddenBy());
    }

    private static RuleCase blocks(
            ActType act, Rule<?> rule, String tells, UnaryOperator<CaseBuilder> in, ActBody body) {
        return RuleCase.blocks(act, rule, tells, in, body);
    }
}
