package org.rogatory.procedure.rule;

import static org.rogatory.convention.Channel.CONTACT_POINT;
import static org.rogatory.convention.Channel.DIPLOMATIC;
import static org.rogatory.convention.Channel.INTERPOL;
import static org.rogatory.convention.RequestForm.ORAL;
import static org.rogatory.procedure.act.ActType.ENTRUST;
import static org.rogatory.procedure.act.ActType.REDIRECT;
import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.rule.CaseFacts.Declared.DIPLOMATIC_CHANNEL;
import static org.rogatory.procedure.rule.CaseFacts.Declared.INTERPOL_WHEN_URGENT;
import static org.rogatory.procedure.rule.CaseFacts.Declared.ORAL_WHEN_URGENT;
import static org.rogatory.procedure.rule.RoutingRules.ADDRESSEE;
import static org.rogatory.procedure.rule.RoutingRules.CHANNEL;
import static org.rogatory.procedure.rule.RoutingRules.ENTRUSTED_IN_SAME_STATE;
import static org.rogatory.procedure.rule.RoutingRules.FORM;
import static org.rogatory.procedure.rule.RoutingRules.LANGUAGE;
import static org.rogatory.procedure.rule.RoutingRules.NOTHING_DECIDED_YET;
import static org.rogatory.procedure.rule.RoutingRules.REDIRECTED_IN_SAME_STATE;
import static org.rogatory.procedure.rule.SubmissionCases.blocks;
import static org.rogatory.procedure.rule.SubmissionCases.lets;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.Redirect;
import org.rogatory.procedure.act.Submit;

/** To whom, by which channel, in which language and form a request travels: 40(12)-(13). */
final class RoutingCases {
    private RoutingCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(addressee(), channel(), language(), form(), redirected(), decided(), entrusted())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> addressee() {
        return Stream.of(
                blocks(ADDRESSEE, "to a State without an authority for the kind", d -> d.requestedState = "ZA")
                        .at("/requestedState"),
                blocks(ADDRESSEE, "to a territory without one", d -> d.territory = "PF").at("/requestedState"),
                blocks(ADDRESSEE, "to the own State", d -> d.requestedState = "VN").at("/requestedState"),
                lets(ADDRESSEE, "to a State with an authority for the kind", d -> { }),
                lets(ADDRESSEE, "to a territory with one", d -> d.territory = "NC"));
    }

    private static Stream<RuleCase> channel() {
        return Stream.of(
                blocks(CHANNEL, "between contact points", d -> d.channel = CONTACT_POINT).at("/channel"),
                submitting(CHANNEL, true, "between central authorities where diplomatic channels are insisted on",
                        a -> a.declares("FR", DIPLOMATIC_CHANNEL)).at("/channel"),
                submitting(CHANNEL, true, "by INTERPOL without urgency",
                        a -> a.declares("FR", INTERPOL_WHEN_URGENT).draft(d -> d.channel = INTERPOL)).at("/channel"),
                blocks(CHANNEL, "by INTERPOL in urgency without agreement", d -> {
                    d.channel = INTERPOL;
                    d.urgent();
                }).at("/channel"),
                lets(CHANNEL, "by INTERPOL in urgency as agreed", d -> {
                    d.channel = INTERPOL;
                    d.urgent();
                    d.agreed();
                }),
                submitting(CHANNEL, false, "by INTERPOL in urgency as declared",
                        a -> a.declares("FR",
                                INTERPOL_WHEN_URGENT).draft(d -> d.channel = INTERPOL).draft(DraftWriter::urgent)),
                submitting(CHANNEL, false, "by diplomatic channels where these are insisted on",
                        a -> a.declares("FR", DIPLOMATIC_CHANNEL).draft(d -> d.channel = DIPLOMATIC)));
    }

    private static Stream<RuleCase> language() {
        return Stream.of(
                blocks(LANGUAGE, "in Vietnamese to France", d -> d.language = "vi").at("/language"),
                submitting(LANGUAGE, true, "in Vietnamese with a translation into German",
                        a -> a.draft(d -> d.language = "vi").with(f -> f.translations.add(translation("de"))))
                        .at("/language"),
                lets(LANGUAGE, "in French as spoken in Canada", d -> d.language = "fr-CA"),
                submitting(LANGUAGE, false, "in Vietnamese with a translation into English",
                        a -> a.draft(d -> d.language = "vi").with(f -> f.translations.add(translation("en")))));
    }

    private static Stream<RuleCase> form() {
        return Stream.of(
                blocks(FORM, "orally without urgency", d -> {
                    d.form = ORAL;
                    d.agreed();
                }).at("/form"),
                blocks(FORM, "orally without agreement", d -> {
                    d.form = ORAL;
                    d.urgent();
                }).at("/form"),
                submitting(FORM, false, "orally in urgency as agreed", CaseBuilder::oral),
                submitting(FORM, false, "orally in urgency as declared",
                        a -> a.oral().draft(d -> d.agreed = null).declares("FR", ORAL_WHEN_URGENT)));
    }

    private static Stream<RuleCase> redirected() {
        return Stream.of(
                redirecting(REDIRECTED_IN_SAME_STATE, true, "to whom it was addressed",
                        CaseBuilder::submitted, Registered.PARIS)
                        .at("/authority"),
                redirecting(REDIRECTED_IN_SAME_STATE, true, "to another State",
                        CaseBuilder::submitted, Registered.HANOI)
                        .at("/authority"),
                redirecting(REDIRECTED_IN_SAME_STATE, true, "to the police",
                        CaseBuilder::submitted, Registered.PARIS_POLICE)
                        .at("/authority"),
                redirecting(REDIRECTED_IN_SAME_STATE, false, "to another authority for the kind",
                        CaseBuilder::submitted, Registered.LYON));
    }

    private static Stream<RuleCase> decided() {
        return Stream.of(
                redirecting(NOTHING_DECIDED_YET, true, "once m1 was refused",
                        a -> a.received().refused("m1"), Registered.LYON)
                        .on("m1"),
                redirecting(NOTHING_DECIDED_YET, true, "once m1 was postponed",
                        a -> a.received().postponed("m1"), Registered.LYON)
                        .on("m1"),
                redirecting(NOTHING_DECIDED_YET, true, "once m1 was postponed, though it was resumed",
                        a -> a.received().postponed("m1").resumed("m1"), Registered.LYON)
                        .on("m1"),
                redirecting(NOTHING_DECIDED_YET, false, "once m1 was withdrawn",
                        a -> a.received().withdrawn("m1"), Registered.LYON));
    }

    private static Stream<RuleCase> entrusted() {
        return Stream.of(
                entrusting(true, "to a court of another State", Registered.HANOI_COURT).at("/authority"),
                entrusting(true, "to an authority that is not competent to execute", Registered.PARIS_POLICE)
                        .at("/authority"),
                entrusting(false, "to a court of the same State", Registered.LYON_COURT));
    }
    // spotless:on

    private static RuleCase submitting(Rule<?> rule, boolean blocks, String tells, UnaryOperator<CaseBuilder> in) {
        return RuleCase.of(Attempt.at(SUBMIT, in, a -> new Submit()), rule, blocks, tells);
    }

    private static RuleCase redirecting(
            Rule<?> rule, boolean blocks, String tells, UnaryOperator<CaseBuilder> in, Registered to) {
        return RuleCase.of(Attempt.at(REDIRECT, in, a -> new Redirect(to.id(), "Theirs to do")), rule, blocks, tells);
    }

    private static RuleCase entrusting(boolean blocks, String tells, Registered to) {
        var body = Acts.entrust(to, Acts.TODAY.plusDays(30));
        return RuleCase.of(
                Attempt.at(ENTRUST, CaseBuilder::received, a -> body), ENTRUSTED_IN_SAME_STATE, blocks, tells);
    }

    private static DocumentProfile translation(String language) {
        return new DocumentProfile(
                Paper.WARRANT.id(),
                Paper.WARRANT.digest(),
                Optional.of(language),
                Optional.of(Paper.LETTER.id()),
                true);
    }
}
