package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.SPONTANEOUS_INFORMATION;
import static org.rogatory.procedure.act.ActType.OPEN_CONSULTATION;
import static org.rogatory.procedure.act.ActType.REQUEST_USE_CONSENT;
import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.EXCULPATORY_USE;
import static org.rogatory.procedure.rule.AccordSamples.information;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTATION_IN_TIME;
import static org.rogatory.procedure.rule.ContentRules.CONTENT;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.SubmissionRules.LEGAL_BASIS;
import static org.rogatory.procedure.rule.SubmissionRules.PURPOSE;
import static org.rogatory.procedure.rule.UseRules.DELIVERED_BEFORE;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Purpose;
import org.rogatory.procedure.act.SendBack;
import org.rogatory.procedure.act.Submit;

/** What is sent unasked, and who holds it when: 40(4)-(5). */
final class InformationCases {
    private InformationCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.concat(sending(), holding()).map(row -> row.only(SPONTANEOUS_INFORMATION));
    }

    private static Stream<RuleCase> sending() {
        return Stream.of(
                blocks(SUBMIT, CONTENT, "without the information",
                        a -> a.draft(d -> d.other = information(Optional.empty())), new Submit())
                        .at("/content/information").citing("40(4)"),
                blocks(SUBMIT, CONTENT, "with a restriction without words",
                        a -> a.draft(d -> d.other = information(Optional.of("Your bank is next."), " ")), new Submit())
                        .at("/content/restrictions/0").citing("40(5)"),
                lets(SUBMIT, CONTENT, "without restrictions",
                        a -> a.draft(d -> d.other = information(Optional.of("Your bank is next."))), new Submit()),
                lets(SUBMIT, LEGAL_BASIS, "without a basis", a -> a.draft(d -> d.legalBasis = null), new Submit()),
                lets(SUBMIT, PURPOSE, "as evidence of another serious crime",
                        a -> a.draft(d -> d.purpose = Purpose.EVIDENCE_OF_SERIOUS_CRIME), new Submit()));
    }

    private static Stream<RuleCase> holding() {
        return Stream.of(
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "of what lies sealed", CaseBuilder::submitted,
                        AccordActs.use()).by(Who.REQUESTED),
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "of what was sent back",
                        InformationCases::sentBack, AccordActs.use()).by(Who.REQUESTED),
                blocks(REQUEST_USE_CONSENT, DELIVERED_BEFORE, "by the State that sent it", AccordActs::read,
                        AccordActs.use()).by(Who.REQUESTING),
                blocks(OPEN_CONSULTATION, CONSULTATION_IN_TIME, "on use of what was sent back",
                        InformationCases::sentBack, Acts.ask(EXCULPATORY_USE)).by(Who.REQUESTED),
                lets(OPEN_CONSULTATION, CONSULTATION_IN_TIME, "on use of what was read", AccordActs::read,
                        Acts.ask(EXCULPATORY_USE)));
    }
    // spotless:on

    private static CaseBuilder sentBack(CaseBuilder a) {
        return a.submitted().does(Who.REQUESTED, new SendBack("Our courts are public."));
    }
}
