package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.ERASE_CONTENT;
import static org.rogatory.procedure.act.ActType.RECTIFY;
import static org.rogatory.procedure.act.ActType.SUPPLEMENT;
import static org.rogatory.procedure.act.ActType.URGE;
import static org.rogatory.procedure.rule.Acts.correct;
import static org.rogatory.procedure.rule.Acts.rectify;
import static org.rogatory.procedure.rule.RecordRules.*;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.Who.REGISTRAR_OF_REQUESTED;
import static org.rogatory.procedure.rule.Who.REGISTRAR_OF_REQUESTING;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.act.EraseContent;
import org.rogatory.procedure.act.ReportExecution;
import org.rogatory.procedure.act.Urge;

/** What may be put right, erased or added: 36, 40(12)-(13), 40(16). Act 1 is SUBMIT, act 2 ACKNOWLEDGE. */
final class RecordCases {
    private RecordCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(ownActs(), stillHeld(), texts(), corrections(), urging()).flatMap(rows -> rows);
    }

    private static Stream<RuleCase> ownActs() {
        return Stream.of(
                blocks(ERASE_CONTENT, OWN_ACTS_ONLY, "of the other side's act", CaseBuilder::received, erase(1))
                        .by(REGISTRAR_OF_REQUESTED),
                blocks(ERASE_CONTENT, OWN_ACTS_ONLY, "of an own act and one of the other side's",
                        CaseBuilder::received, erase(1, 2))
                        .by(REGISTRAR_OF_REQUESTING),
                lets(ERASE_CONTENT, OWN_ACTS_ONLY, "of the own act", CaseBuilder::received, erase(2))
                        .by(REGISTRAR_OF_REQUESTED),
                blocks(RECTIFY, OWN_ACTS_ONLY, "of the other side's act",
                        CaseBuilder::received, rectify(1, "/content/facts"))
                        .by(REQUESTED),
                lets(RECTIFY, OWN_ACTS_ONLY, "of the own act", CaseBuilder::received, rectify(1, "/content/facts")));
    }

    private static Stream<RuleCase> stillHeld() {
        return Stream.of(
                blocks(ERASE_CONTENT, STILL_HELD, "of an act whose content was erased", RecordCases::erased, erase(1)),
                lets(ERASE_CONTENT, STILL_HELD, "of an act whose content is there", CaseBuilder::received, erase(1)),
                blocks(RECTIFY, STILL_HELD, "of an act whose content was erased",
                        RecordCases::erased, rectify(1, "/content/facts"))
                        .beside(TEXTS_ONLY),
                lets(RECTIFY, STILL_HELD, "of an act whose content is there",
                        CaseBuilder::received, rectify(1, "/content/facts")));
    }

    private static Stream<RuleCase> texts() {
        return Stream.of(
                blocks(RECTIFY, TEXTS_ONLY, "of the purpose", CaseBuilder::received, rectify(1, "/purpose"))
                        .at("/corrections/0/pointer"),
                blocks(RECTIFY, TEXTS_ONLY, "of the own reference", CaseBuilder::received, rectify(1, "/ownReference"))
                        .at("/corrections/0/pointer"),
                blocks(RECTIFY, TEXTS_ONLY, "of a text that was never written",
                        CaseBuilder::received, rectify(1, "/content/safeguards"))
                        .at("/corrections/0/pointer"),
                lets(RECTIFY, TEXTS_ONLY, "of the facts", CaseBuilder::received, rectify(1, "/content/facts")),
                lets(RECTIFY, TEXTS_ONLY, "of the text of an urging that only the own side sees",
                        RecordCases::urged, rectify(4, "/text"))
                        .by(REQUESTED));
    }

    private static Stream<RuleCase> corrections() {
        return Stream.of(
                blocks(SUPPLEMENT, CORRECTED_WHERE_SUBMITTED, "by a correction of the State asked",
                        CaseBuilder::received, correct("/requestedState"))
                        .at("/changes/corrections/0/pointer"),
                blocks(SUPPLEMENT, CORRECTED_WHERE_SUBMITTED, "by a correction of the treaty's name",
                        CaseBuilder::received, correct("/legalBasis/name"))
                        .at("/changes/corrections/0/pointer"),
                blocks(SUPPLEMENT, CORRECTED_WHERE_SUBMITTED, "by a correction of what was never written",
                        CaseBuilder::received, correct("/content/purposeOfEvidence"))
                        .at("/changes/corrections/0/pointer"),
                lets(SUPPLEMENT, CORRECTED_WHERE_SUBMITTED, "by a correction of the subject matter",
                        CaseBuilder::received, correct("/content/subjectMatter")),
                blocks(SUPPLEMENT, SOMETHING_ADDED, "by nothing", CaseBuilder::received, Acts.supplement())
                        .at("/changes"),
                lets(SUPPLEMENT, SOMETHING_ADDED, "by a document",
                        CaseBuilder::received, Acts.enclosing(Paper.WARRANT)));
    }

    private static Stream<RuleCase> urging() {
        return Stream.of(
                blocks(URGE, SOMEBODY_ENTRUSTED, "where nobody was entrusted",
                        CaseBuilder::inExecution, new Urge("Please")),
                blocks(URGE, SOMEBODY_ENTRUSTED, "of an authority that has reported",
                        a -> a.received().entrusted().does(Who.ENTRUSTED,
                                new ReportExecution(List.of(), "Done", List.of())), new Urge("Please")),
                lets(URGE, SOMEBODY_ENTRUSTED, "of an authority that owes its report",
                        a -> a.received().entrusted(), new Urge("Please")));
    }
    // spotless:on

    private static EraseContent erase(Integer... acts) {
        return new EraseContent(List.of(acts), "Data protection law, article 17");
    }

    private static CaseBuilder erased(CaseBuilder a) {
        return a.received().does(REGISTRAR_OF_REQUESTING, erase(1));
    }

    private static CaseBuilder urged(CaseBuilder a) {
        return a.received().entrusted().does(REQUESTED, new Urge("Pleese"));
    }
}
