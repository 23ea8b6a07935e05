package org.rogatory.procedure.rule;

import static org.rogatory.convention.LegalBasisType.CONVENTION;
import static org.rogatory.convention.LegalBasisType.RECIPROCITY;
import static org.rogatory.convention.LegalBasisType.TREATY;
import static org.rogatory.convention.Offence.OFFENCE_OF_ANOTHER_TREATY;
import static org.rogatory.convention.Offence.THEFT_OR_FRAUD;
import static org.rogatory.convention.Purpose.EVIDENCE_OF_CONVENTION_OFFENCE;
import static org.rogatory.convention.Purpose.EVIDENCE_OF_SERIOUS_CRIME;
import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.act.ActType.SUPPLEMENT;
import static org.rogatory.procedure.rule.CaseFacts.Declared.NO_PARTY;
import static org.rogatory.procedure.rule.ContentRules.MEASURES;
import static org.rogatory.procedure.rule.ContentRules.PARTICULARS;
import static org.rogatory.procedure.rule.DraftWriter.life;
import static org.rogatory.procedure.rule.DraftWriter.offence;
import static org.rogatory.procedure.rule.DraftWriter.participationIn;
import static org.rogatory.procedure.rule.DraftWriter.seriousCrime;
import static org.rogatory.procedure.rule.DraftWriter.years;
import static org.rogatory.procedure.rule.SubmissionRules.DEADLINE;
import static org.rogatory.procedure.rule.SubmissionRules.FOLLOW_UP;
import static org.rogatory.procedure.rule.SubmissionRules.LEGAL_BASIS;
import static org.rogatory.procedure.rule.SubmissionRules.OFFENCE;
import static org.rogatory.procedure.rule.SubmissionRules.PURPOSE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.Facts.EarlierRequest;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.Draft.LegalBasis;

/** On what, for what and after what a request is made: 40(6)-(7), 35(1), 4(2), 42(8), 40(26). */
final class SubmissionCases {
    private SubmissionCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(particulars(), legalBasis(), purpose(), purposeOfMeasures(), offences(), followUp(),
                deadline())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> particulars() {
        return Stream.of(
                blocks(PARTICULARS, "without the requested State", d -> d.requestedState = null)
                        .at("/requestedState").citing("40(12)"),
                blocks(PARTICULARS, "without the legal basis", d -> d.legalBasis = null)
                        .at("/legalBasis").citing("40(6)"),
                blocks(PARTICULARS, "without the purpose", d -> d.purpose = null).at("/purpose").citing("35(1)"),
                blocks(PARTICULARS, "without the channel", d -> d.channel = null).at("/channel").citing("40(12)"),
                blocks(PARTICULARS, "without the form", d -> d.form = null).at("/form").citing("40(13)"),
                blocks(PARTICULARS, "without the language", d -> d.language = null).at("/language").citing("40(13)"),
                blocks(PARTICULARS, "without the content", d -> d.withContent = false)
                        .at("/content").beside(PURPOSE, OFFENCE, MEASURES),
                lets(PARTICULARS, "with all of them", d -> { }));
    }

    private static Stream<RuleCase> legalBasis() {
        return Stream.of(
                RuleCase.blocks(SUBMIT, LEGAL_BASIS, "to a State that is no Party",
                        a -> on(CONVENTION, null, a).declares("FR",
                                NO_PARTY), new Submit()).at("/legalBasis/type").citing("65"),
                RuleCase.blocks(SUBMIT, LEGAL_BASIS, "by a State that is no Party",
                        a -> on(CONVENTION, null, a).declares("VN",
                                NO_PARTY), new Submit()).at("/legalBasis/type").citing("65"),
                blocks(LEGAL_BASIS, "on a treaty without its name", d -> d.legalBasis = basis(TREATY, null))
                        .at("/legalBasis/name"),
                blocks(LEGAL_BASIS, "on an assurance with a blank name", d -> d.legalBasis = basis(RECIPROCITY, " "))
                        .at("/legalBasis/name"),
                lets(LEGAL_BASIS, "on the Convention between Parties", d -> d.legalBasis = basis(CONVENTION, null)),
                RuleCase.lets(SUBMIT, LEGAL_BASIS, "on a named assurance to a State that is no Party",
                        a -> on(RECIPROCITY, "Note of 1 March", a).declares("FR", NO_PARTY), new Submit()));
    }

    private static Stream<RuleCase> purpose() {
        return Stream.of(
                blocks(PURPOSE, "for (a) without an offence of 7 to 17", d -> d.offences(seriousCrime(years(9))))
                        .at("/content/offences"),
                blocks(PURPOSE, "for (b) without an offence of 7 to 17", d -> {
                    d.purpose = EVIDENCE_OF_CONVENTION_OFFENCE;
                    d.offences(seriousCrime(life()));
                }).at("/content/offences"),
                blocks(PURPOSE, "for (c) where the law allows three years", d -> serious(d, 3))
                        .at("/content/offences/0/maximumPenalty").citing("2(h)"),
                lets(PURPOSE, "for (a) with an offence of 13", d -> d.offences(offence(THEFT_OR_FRAUD))),
                lets(PURPOSE, "for (a) with an attempt of 13", d -> d.offences(participationIn(THEFT_OR_FRAUD))),
                lets(PURPOSE, "for (c) where the law allows four years", d -> serious(d, 4)),
                lets(PURPOSE, "for (c) where the law allows life", d -> {
                    d.purpose = EVIDENCE_OF_SERIOUS_CRIME;
                    d.offences(seriousCrime(life()));
                }));
    }

    private static Stream<RuleCase> purposeOfMeasures() {
        return Stream.of(
                blocks(PURPOSE, "for (b) with a measure that yields no electronic evidence", d -> {
                    d.purpose = EVIDENCE_OF_CONVENTION_OFFENCE;
                    d.m1().type = MeasureType.TAKE_EVIDENCE;
                }).at("/content/measures/0").citing("35(2)").only(Kind.MUTUAL_LEGAL_ASSISTANCE),
                lets(PURPOSE, "for (b) with records, when it says what data", d -> {
                    d.purpose = EVIDENCE_OF_CONVENTION_OFFENCE;
                    d.m1().type = MeasureType.PROVIDE_RECORDS;
                }).only(Kind.MUTUAL_LEGAL_ASSISTANCE),
                tracing().only(Kind.MUTUAL_LEGAL_ASSISTANCE),
                tracing()
                        .beside(MEASURES).only(Kind.STORED_DATA_ACCESS, Kind.TRAFFIC_DATA_COLLECTION,
                        Kind.CONTENT_INTERCEPTION),
                RuleCase.lets(SUPPLEMENT, PURPOSE, "for (b) by a measure that yields electronic evidence",
                        a -> a.draft(d -> d.purpose = EVIDENCE_OF_CONVENTION_OFFENCE).received(),
                        a -> Acts.supplement(a.facts().draft.measure("m3").measure())));
    }

    private static Stream<RuleCase> offences() {
        return Stream.of(
                blocks(OFFENCE, "for (c) without any offence", d -> {
                    d.purpose = EVIDENCE_OF_SERIOUS_CRIME;
                    d.offences();
                }).at("/content/offences").citing("35(1)"),
                blocks(OFFENCE, "with an offence of article 4 as one of the Convention",
                        d -> d.offences(offence(THEFT_OR_FRAUD),
                                offence(OFFENCE_OF_ANOTHER_TREATY))).at("/content/offences/1/article"),
                blocks(OFFENCE, "with an attempt of nothing that is named",
                        d -> d.offences(offence(THEFT_OR_FRAUD),
                                participationIn())).at("/content/offences/1/article").citing("35(1)"),
                lets(OFFENCE, "with another serious crime beside an offence of 13",
                        d -> d.offences(offence(THEFT_OR_FRAUD), seriousCrime(years(2)))),
                lets(OFFENCE, "for (c) with an offence of article 4", d -> {
                    d.purpose = EVIDENCE_OF_SERIOUS_CRIME;
                    d.offences(offence(OFFENCE_OF_ANOTHER_TREATY));
                }));
    }

    private static Stream<RuleCase> followUp() {
        return Stream.of(
                following("of one that nobody knows", true, null),
                following("of a draft", true, earlier(Kind.DATA_PRESERVATION, Status.DRAFT, "VN", "FR")),
                following("of one in the other direction",
                        true, earlier(Kind.DATA_PRESERVATION, Status.CLOSED, "FR", "VN")),
                following("of one to another State", true, earlier(Kind.NETWORK_24_7, Status.CLOSED, "VN", "ZA")),
                following("of an extradition", true, earlier(Kind.EXTRADITION, Status.SUBMITTED, "VN", "FR")),
                following("of any assistance by the 24/7 network",
                        false, earlier(Kind.NETWORK_24_7, Status.CLOSED, "VN", "FR")),
                following("of a preservation in hand",
                        false, earlier(Kind.DATA_PRESERVATION, Status.RECEIVED, "VN", "FR"))
                        .only(Kind.MUTUAL_LEGAL_ASSISTANCE, Kind.STORED_DATA_ACCESS));
    }

    private static Stream<RuleCase> deadline() {
        return Stream.of(
                blocks(DEADLINE, "with a day and no reason", d -> d.deadline = deadline(false)).at("/deadline"),
                blocks(DEADLINE, "with a reason and no day",
                        d -> d.deadline = new DatedReason(Optional.empty(), Optional.of("Urgent"))).at("/deadline"),
                lets(DEADLINE, "with its day and its reason", d -> d.deadline = deadline(true)),
                lets(DEADLINE, "without any", d -> { }),
                RuleCase.blocks(SUPPLEMENT, DEADLINE, "by a day without a reason", CaseBuilder::received,
                        Acts.supplement(deadline(false))).at("/changes/deadline"),
                RuleCase.lets(SUPPLEMENT, DEADLINE, "by a day with its reason", CaseBuilder::received,
                        Acts.supplement(deadline(true))));
    }
    // spotless:on

    static RuleCase blocks(Rule<?> rule, String tells, Consumer<DraftWriter> draft) {
        return RuleCase.blocks(SUBMIT, rule, tells, a -> a.draft(draft), new Submit());
    }

    static RuleCase lets(Rule<?> rule, String tells, Consumer<DraftWriter> draft) {
        return RuleCase.lets(SUBMIT, rule, tells, a -> a.draft(draft), new Submit());
    }

    private static RuleCase following(String tells, boolean blocks, EarlierRequest earlier) {
        var id = new UUID(4, 2);
        var attempt = Attempt.at(
                SUBMIT,
                a -> a.draft(d -> d.followsUp = List.of(id))
                        .with(f -> Stream.ofNullable(earlier).forEach(f.requests::add)),
                a -> new Submit());
        var row = RuleCase.of(attempt, FOLLOW_UP, blocks, "as follow-up " + tells);
        return blocks ? row.at("/followsUp/0") : row;
    }

    private static EarlierRequest earlier(Kind kind, Status status, String from, String to) {
        return new EarlierRequest(new UUID(4, 2), kind, status, from, Optional.of(to), Set.of());
    }

    private static RuleCase tracing() {
        return RuleCase.blocks(
                        SUPPLEMENT,
                        PURPOSE,
                        "for (b) by a measure that traces property",
                        a -> a.draft(d -> d.purpose = EVIDENCE_OF_CONVENTION_OFFENCE)
                                .received(),
                        a -> Acts.supplement(new MeasureWriter("m3", MeasureType.TRACE).measure()))
                .at("/changes/measures/0")
                .citing("35(2)");
    }

    private static DatedReason deadline(boolean withReason) {
        return new DatedReason(
                Optional.of(Acts.TODAY.plusDays(90)),
                Optional.of("The time limit ends then.").filter(r -> withReason));
    }

    private static void serious(DraftWriter d, int years) {
        d.purpose = EVIDENCE_OF_SERIOUS_CRIME;
        d.offences(seriousCrime(years(years)));
    }

    private static CaseBuilder on(LegalBasisType type, String name, CaseBuilder a) {
        return a.draft(d -> d.legalBasis = basis(type, name));
    }

    private static LegalBasis basis(LegalBasisType type, String name) {
        return new LegalBasis(type, Optional.ofNullable(name));
    }
}
