package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.JOINT_INVESTIGATION;
import static org.rogatory.convention.Kind.LAW_ENFORCEMENT_COOPERATION;
import static org.rogatory.convention.Kind.TECHNICAL_ASSISTANCE;
import static org.rogatory.convention.Kind.TRANSFER_OF_PROCEEDINGS;
import static org.rogatory.procedure.act.ActType.AGREE;
import static org.rogatory.procedure.act.ActType.ANSWER;
import static org.rogatory.procedure.act.ActType.DECLINE;
import static org.rogatory.procedure.act.ActType.REPORT_OUTCOME;
import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.act.ActType.TRANSFER_FILE;
import static org.rogatory.procedure.rule.AccordActs.terms;
import static org.rogatory.procedure.rule.AccordSamples.help;
import static org.rogatory.procedure.rule.AccordSamples.proceedings;
import static org.rogatory.procedure.rule.AccordSamples.question;
import static org.rogatory.procedure.rule.AccordSamples.team;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.AgreementRules.HOST_STATE_NAMED;
import static org.rogatory.procedure.rule.AgreementRules.TERMS_WORDED;
import static org.rogatory.procedure.rule.ContentRules.CONTENT;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_FOR_HUMAN_RIGHTS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_WITH_REASONS;
import static org.rogatory.procedure.rule.ExecutionRules.SOMETHING_ANSWERED;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;
import static org.rogatory.procedure.rule.GeneralRules.OBLIGATION_OPEN;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.SubmissionRules.LEGAL_BASIS;
import static org.rogatory.procedure.rule.SubmissionRules.OFFENCE;
import static org.rogatory.procedure.rule.SubmissionRules.PURPOSE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.act.Answer;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.act.TransferFile;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** What two States agree on or ask each other: 39, 47, 48, 54; and how they decline. */
final class AccordCases {
    private static final Kind[] AGREEMENTS = {JOINT_INVESTIGATION, TECHNICAL_ASSISTANCE};
    private static final Kind[] DECLINABLE = {
        TRANSFER_OF_PROCEEDINGS, JOINT_INVESTIGATION, TECHNICAL_ASSISTANCE, LAW_ENFORCEMENT_COOPERATION
    };

    private AccordCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(basis(), content(), file(), terms48(), declining(), answering()).flatMap(rows -> rows);
    }

    private static Stream<RuleCase> basis() {
        return Stream.of(
                lets(SUBMIT, LEGAL_BASIS, "of proceedings to a State that needs a treaty, on the Convention",
                        a -> a.declares("FR", Declared.TREATY_DEPENDENT), new Submit())
                        .only(TRANSFER_OF_PROCEEDINGS),
                blocks(SUBMIT, PURPOSE, "of a team for another serious crime",
                        a -> a.draft(d -> d.purpose = Purpose.EVIDENCE_OF_SERIOUS_CRIME), new Submit())
                        .at("/purpose").only(JOINT_INVESTIGATION),
                blocks(SUBMIT, PURPOSE, "of technical assistance for a purpose",
                        a -> a.draft(d -> d.purpose = Purpose.CONVENTION_OFFENCE), new Submit())
                        .at("/purpose").only(TECHNICAL_ASSISTANCE),
                lets(SUBMIT, LEGAL_BASIS, "of technical assistance without a basis",
                        a -> a.draft(d -> d.legalBasis = null), new Submit())
                        .only(TECHNICAL_ASSISTANCE),
                lets(SUBMIT, OFFENCE, "of technical assistance without an offence", a -> a, new Submit())
                        .only(TECHNICAL_ASSISTANCE));
    }

    private static Stream<RuleCase> content() {
        return Stream.of(
                says(TRANSFER_OF_PROCEEDINGS, "without a suspect", "/suspects", "39(1)",
                        proceedings(List.of(), Optional.of("He lives there."))),
                says(TRANSFER_OF_PROCEEDINGS, "without why it is to be tried there", "/whyThere", "39(1)",
                        proceedings(List.of(AccordSamples.SUSPECT), Optional.empty())),
                says(JOINT_INVESTIGATION, "without a host State", "/hostState", "48",
                        team(Optional.empty(), List.of("Unit"), Optional.of(TODAY))),
                says(JOINT_INVESTIGATION, "without members", "/members", "48",
                        team(Optional.of("FR"), List.of(), Optional.of(TODAY))),
                says(JOINT_INVESTIGATION, "without its first day", "/term", "48",
                        team(Optional.of("FR"), List.of("Unit"), Optional.empty())),
                says(LAW_ENFORCEMENT_COOPERATION, "without a question", "/question", "47(1)",
                        question(Optional.empty())),
                says(TECHNICAL_ASSISTANCE, "without a need", "/need", "54",
                        help(Optional.empty(), Optional.of("A course"))),
                says(TECHNICAL_ASSISTANCE, "without a form", "/form", "54",
                        help(Optional.of("Training"), Optional.empty())));
    }

    private static RuleCase says(Kind kind, String what, String place, String article, Content content) {
        return blocks(SUBMIT, CONTENT, what, a -> a.draft(d -> d.other = content), new Submit())
                .at("/content" + place).citing(article).only(kind);
    }

    private static Stream<RuleCase> file() {
        return Stream.of(
                blocks(TRANSFER_FILE, NAMES_EXIST, "naming a document that is not registered", AccordActs::accepted,
                        new TransferFile(Acts.ids(Paper.NOWHERE))),
                blocks(REPORT_OUTCOME, OBLIGATION_OPEN, "that an older procedure had settled",
                        a -> AccordActs.transferred(a).found(new Effect.ObligationSettled("o1", false)),
                        AccordActs.outcome()),
                lets(REPORT_OUTCOME, OBLIGATION_OPEN, "that is owed", AccordActs::transferred, AccordActs.outcome()))
                .map(row -> row.only(TRANSFER_OF_PROCEEDINGS));
    }

    private static Stream<RuleCase> terms48() {
        return Stream.of(
                blocks(AGREE, TERMS_WORDED, "to no words", CaseBuilder::received,
                        terms(Optional.of("FR"), Optional.empty(), " "))
                        .at("/terms/text").only(JOINT_INVESTIGATION),
                blocks(AGREE, TERMS_WORDED, "to an end before the beginning", CaseBuilder::received,
                        terms(Optional.of("FR"), Optional.of(TODAY.minusDays(1)), "A course"))
                        .at("/terms/until").citing("54").only(TECHNICAL_ASSISTANCE),
                lets(AGREE, TERMS_WORDED, "to a single day", CaseBuilder::received,
                        terms(Optional.of("FR"), Optional.of(TODAY), "A course")).only(AGREEMENTS),
                blocks(AGREE, HOST_STATE_NAMED, "to a team that works nowhere", CaseBuilder::received,
                        terms(Optional.empty(), Optional.empty(), "As usual"))
                        .at("/terms/hostState").only(JOINT_INVESTIGATION),
                blocks(AGREE, HOST_STATE_NAMED, "to a team in a State that is unknown", CaseBuilder::received,
                        terms("ZZ")).at("/terms/hostState").only(JOINT_INVESTIGATION),
                lets(AGREE, HOST_STATE_NAMED, "to a team in a third State", CaseBuilder::received, terms("ZA"))
                        .only(JOINT_INVESTIGATION));
    }

    private static Stream<RuleCase> declining() {
        return Stream.of(
                blocks(DECLINE, DECLINED_WITH_REASONS, "without a word", CaseBuilder::received,
                        new Decline(" ", List.of())).at("/reasons").citing("39").only(TRANSFER_OF_PROCEEDINGS),
                blocks(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "for essential interests", CaseBuilder::received,
                        AccordActs.declinedFor(RefusalGround.ESSENTIAL_INTERESTS))
                        .at("/grounds/0/code").only(DECLINABLE),
                blocks(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "without the freedom", CaseBuilder::received,
                        AccordActs.declined(Acts.bare(RefusalGround.HUMAN_RIGHTS, "It silences critics.")))
                        .at("/grounds/0/freedom").only(DECLINABLE),
                lets(DECLINE, DECLINED_WITH_REASONS, "with reasons alone", CaseBuilder::received,
                        AccordActs.declined()).only(DECLINABLE),
                lets(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "with the freedom", CaseBuilder::received,
                        AccordActs.declinedFor(RefusalGround.HUMAN_RIGHTS)).only(DECLINABLE));
    }

    private static Stream<RuleCase> answering() {
        return Stream.of(
                blocks(ANSWER, SOMETHING_ANSWERED, "with nothing", CaseBuilder::received,
                        new Answer(Optional.empty(), List.of(), false)).at("/text"),
                blocks(ANSWER, NAMES_EXIST, "naming a document that is not registered", CaseBuilder::received,
                        AccordActs.answer(Paper.NOWHERE)),
                lets(ANSWER, SOMETHING_ANSWERED, "with a text", CaseBuilder::received,
                        new Answer(Optional.of("It is a fleet of buses."), List.of(), false)))
                .map(row -> row.only(LAW_ENFORCEMENT_COOPERATION));
    }
    // spotless:on
}
