package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.convention.MeasureType.ACCESS_STORED_DATA;
import static org.rogatory.convention.MeasureType.COLLECT_TRAFFIC_DATA;
import static org.rogatory.convention.MeasureType.INTERCEPT_CONTENT;
import static org.rogatory.convention.MeasureType.SERVE_DOCUMENTS;
import static org.rogatory.convention.Offence.THEFT_OR_FRAUD;
import static org.rogatory.procedure.act.ActType.SUPPLEMENT;
import static org.rogatory.procedure.rule.ContentRules.CONTENT;
import static org.rogatory.procedure.rule.ContentRules.CONTENT_ADDED;
import static org.rogatory.procedure.rule.ContentRules.MEASURES;
import static org.rogatory.procedure.rule.ContentRules.SAFEGUARDS_STATED;
import static org.rogatory.procedure.rule.DraftWriter.offence;
import static org.rogatory.procedure.rule.SubmissionCases.blocks;
import static org.rogatory.procedure.rule.SubmissionCases.lets;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.content.ConductingAuthority;
import org.rogatory.procedure.content.MeasureSought.Period;
import org.rogatory.procedure.content.OffenceStated;

/** What a request says: 40(15), 44(1), 45(3), 46, 36(2), item by item. */
final class ContentCases {
    private ContentCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(measures(), types(), content(), storedData(), trafficData(), interception(),
                added()).flatMap(rows -> rows);
    }

    private static Stream<RuleCase> measures() {
        return Stream.of(
                blocks(MEASURES, "without any measure", d -> d.measures.clear())
                        .at("/content/measures").citing("40(15)(d)"),
                blocks(MEASURES, "with a measure without id", d -> d.m1().id = null).at("/content/measures/0/id"),
                blocks(MEASURES, "with two measures of one id", d -> d.m2().id = "m1").at("/content/measures/1/id"),
                lets(MEASURES, "with measures of its kind, each with its id", d -> { }),
                adding(MEASURES, true, "by a measure whose id is taken", m -> m.id = "m1").at("/changes/measures/0/id"),
                adding(MEASURES, false, "by a measure with an id of its own", m -> { }));
    }

    private static Stream<RuleCase> types() {
        return RuleCase.assistance().stream().flatMap(kind -> Stream.of(
                blocks(MEASURES, "with a measure without type", d -> d.m2().type = null)
                        .at("/content/measures/1/type").citing(kind.article().citation()).only(kind),
                adding(MEASURES, true, "by a measure without type", m -> m.type = null)
                        .at("/changes/measures/0/type").citing(kind.article().citation()).only(kind)));
    }

    private static Stream<RuleCase> content() {
        return Stream.of(
                blocks(CONTENT, "without the requesting authority", d -> d.requestingAuthority = null)
                        .at("/content/requestingAuthority").citing("40(15)(a)"),
                blocks(CONTENT, "without the subject matter", d -> d.subjectMatter = null)
                        .at("/content/subjectMatter").citing("40(15)(b)"),
                blocks(CONTENT, "without the nature of the proceeding", d -> d.nature = null)
                        .at("/content/nature").citing("40(15)(b)"),
                blocks(CONTENT, "without the functions of the conducting authority", d -> d.conductingAuthority =
                        new ConductingAuthority(Optional.of("Agency"),
                                Optional.empty())).at("/content/conductingAuthority").citing("40(15)(b)"),
                blocks(CONTENT, "without the facts", d -> d.facts = null).at("/content/facts").citing("40(15)(c)"),
                blocks(CONTENT, "with an offence without its penalty", d -> d.offences(offence(THEFT_OR_FRAUD), bare()))
                        .at("/content/offences/1").citing("40(15)(c)"),
                blocks(CONTENT, "with a measure that nothing describes", d -> d.m1().description = null)
                        .at("/content/measures/0/description").citing("40(15)(d)"),
                blocks(CONTENT, "without the purpose of the evidence", d -> d.purposeOfEvidence = null)
                        .at("/content/purposeOfEvidence").citing("40(15)(g)"),
                lets(CONTENT, "with every item", d -> { }),
                blocks(SAFEGUARDS_STATED, "for personal data without safeguards", d -> d.safeguards = null)
                        .at("/content/safeguards").citing("36(2)"),
                lets(SAFEGUARDS_STATED, "without safeguards when no personal data is asked for", d -> {
                    d.m2().personalData = false;
                    d.safeguards = null;
                }),
                lets(CONTENT, "without facts for the service of documents alone", d -> {
                    d.facts = null;
                    d.measures.forEach(m -> m.type = SERVE_DOCUMENTS);
                }).only(MUTUAL_LEGAL_ASSISTANCE));
    }

    private static Stream<RuleCase> storedData() {
        return Stream.of(
                lacking(ACCESS_STORED_DATA, "the data", m -> m.data = null)
                        .at("/content/measures/0/data").citing("44(1)"),
                lacking(ACCESS_STORED_DATA, "location and custodian", m -> m.location = null)
                        .at("/content/measures/0/location").citing("44(1)"));
    }

    private static Stream<RuleCase> trafficData() {
        return Stream.of(
                lacking(COLLECT_TRAFFIC_DATA, "the data", m -> m.data = null)
                        .at("/content/measures/0/data").citing("45(3)(c)"),
                lacking(COLLECT_TRAFFIC_DATA, "the relation to the offence", m -> m.relationToOffence = null)
                        .at("/content/measures/0/relationToOffence").citing("45(3)(c)"),
                lacking(COLLECT_TRAFFIC_DATA, "owner, user and location", m -> {
                    m.ownerOrUser = null;
                    m.location = null;
                }).at("/content/measures/0/location").citing("45(3)(d)"),
                lacking(COLLECT_TRAFFIC_DATA, "the justification", m -> m.justification = null)
                        .at("/content/measures/0/justification").citing("45(3)(e)"),
                lacking(COLLECT_TRAFFIC_DATA, "the last day", m -> m.period = openEnded())
                        .at("/content/measures/0/period").citing("45(3)(f)"),
                lacking(COLLECT_TRAFFIC_DATA, "why this period", m -> m.periodJustification = null)
                        .at("/content/measures/0/periodJustification").citing("45(3)(f)"),
                lets(CONTENT, "with the user of traffic data in the place of the location", d -> {
                    d.m1().type = COLLECT_TRAFFIC_DATA;
                    d.m1().location = null;
                }).only(MUTUAL_LEGAL_ASSISTANCE));
    }

    private static Stream<RuleCase> interception() {
        return Stream.of(
                lacking(INTERCEPT_CONTENT, "the period", m -> m.period = null)
                        .at("/content/measures/0/period").citing("40(15)(f)"),
                lacking(INTERCEPT_CONTENT, "the last day", m -> m.period = openEnded())
                        .at("/content/measures/0/period").citing("40(15)(f)"));
    }

    private static Stream<RuleCase> added() {
        return Stream.of(
                adding(CONTENT_ADDED, true, "by a measure that nothing describes", m -> m.description = null)
                        .at("/changes/measures/0/description").citing("40(15)(d)"),
                adding(CONTENT_ADDED, false, "by a measure that is complete", m -> { }),
                adding(SAFEGUARDS_STATED, false, "by personal data with safeguards", m -> m.personalData = true),
                RuleCase.blocks(SUPPLEMENT, SAFEGUARDS_STATED, "by personal data without safeguards",
                        a -> a.draft(ContentCases::withoutPersonalData).received(),
                        a -> Acts.supplement(personal(a.facts().draft.measure("m3")).measure()))
                        .at("/changes/measures").citing("36(2)"));
    }
    // spotless:on

    private static RuleCase lacking(MeasureType type, String what, Consumer<MeasureWriter> taking) {
        return blocks(CONTENT, "with %s without %s".formatted(type, what), d -> {
                    d.m1().type = type;
                    taking.accept(d.m1());
                })
                .only(MUTUAL_LEGAL_ASSISTANCE);
    }

    private static RuleCase adding(Rule<?> rule, boolean blocks, String tells, Consumer<MeasureWriter> writing) {
        return RuleCase.of(
                Attempt.at(SUPPLEMENT, CaseBuilder::received, a -> {
                    var measure = a.facts().draft.measure("m3");
                    writing.accept(measure);
                    return Acts.supplement(measure.measure());
                }),
                rule,
                blocks,
                tells);
    }

    private static void withoutPersonalData(DraftWriter d) {
        d.m2().personalData = false;
        d.safeguards = null;
    }

    private static MeasureWriter personal(MeasureWriter measure) {
        measure.personalData = true;
        return measure;
    }

    private static Period openEnded() {
        return new Period(Acts.TODAY, Optional.empty());
    }

    private static OffenceStated bare() {
        var named = offence(THEFT_OR_FRAUD);
        return new OffenceStated(
                named.article(), named.of(), named.seriousCrime(), named.description(), named.law(), Optional.empty());
    }
}
