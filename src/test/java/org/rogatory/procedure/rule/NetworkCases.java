package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_FOR_HUMAN_RIGHTS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_WITH_REASONS;
import static org.rogatory.procedure.rule.ExecutionRules.SOMETHING_ANSWERED;
import static org.rogatory.procedure.rule.NetworkActs.*;
import static org.rogatory.procedure.rule.NetworkRules.AUTHORITY_FOR_THE_KIND;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.NetworkContent;
import org.rogatory.procedure.content.NetworkContent.Assistance;
import org.rogatory.procedure.content.NetworkContent.Emergency;

/** Calls between points of contact: 41(3)-(4), 2(o), 40(13)-(14). */
final class NetworkCases {
    private NetworkCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(answers(), referrals(), refusals(), receipts(), channels(), contents())
                .flatMap(rows -> rows)
                .map(row -> row.only(Kind.NETWORK_24_7));
    }

    private static Stream<RuleCase> answers() {
        return Stream.of(
                blocks(ANSWER, SOMETHING_ANSWERED, "with nothing", CaseBuilder::received, answer(" "))
                        .at("/text").citing("41"),
                lets(ANSWER, SOMETHING_ANSWERED, "with advice before any receipt", CaseBuilder::submitted,
                        answer("Ask the court.")),
                lets(ANSWER, SOMETHING_ANSWERED, "with data alone", CaseBuilder::received,
                        new Answer(Optional.empty(), Acts.ids(Paper.LOG), true)),
                blocks(ANSWER, GeneralRules.NAMES_EXIST, "with a document of the other side's", CaseBuilder::received,
                        answer("See there.", Paper.LETTER)));
    }

    private static Stream<RuleCase> referrals() {
        return Stream.of(
                blocks(REFER, AUTHORITY_FOR_THE_KIND, "to another call", CaseBuilder::received,
                        new Refer(Kind.NETWORK_24_7, Optional.empty())).at("/kind"),
                blocks(REFER, AUTHORITY_FOR_THE_KIND, "where the territory has nobody", NetworkCases::orphaned,
                        new Refer(Kind.EXTRADITION, Optional.empty())).at("/kind"),
                lets(REFER, AUTHORITY_FOR_THE_KIND, "to extradition", CaseBuilder::received,
                        new Refer(Kind.EXTRADITION, Optional.empty())));
    }

    private static Stream<RuleCase> refusals() {
        return Stream.of(
                blocks(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "of a call for essential interests", CaseBuilder::received,
                        decline("As said", RefusalGround.ESSENTIAL_INTERESTS)).at("/grounds/0/code"),
                lets(DECLINE, DECLINED_FOR_HUMAN_RIGHTS, "of a call for human rights", CaseBuilder::received,
                        decline("As said", RefusalGround.HUMAN_RIGHTS)),
                blocks(DECLINE, DECLINED_WITH_REASONS, "of a call with blank reasons", CaseBuilder::received,
                        decline(" "))
                        .at("/reasons").citing("41"),
                lets(DECLINE, DECLINED_WITH_REASONS, "of a call with reasons", CaseBuilder::received,
                        decline("Unknown here")));
    }

    private static Stream<RuleCase> receipts() {
        return Stream.of(
                blocks(CONFIRM_RECEIPT, ExecutionRules.CONFIRMED_IN_WRITING, "of an oral call not yet in writing",
                        a -> answered(a.oral()), Acts.confirmReceipt(Paper.LOG)),
                lets(CONFIRM_RECEIPT, ExecutionRules.CONFIRMED_IN_WRITING, "of an oral call that is in writing",
                        a -> answered(a.oral()).does(Who.REQUESTING, new ConfirmInWriting(Acts.ids(Paper.LETTER))),
                        Acts.confirmReceipt(Paper.LOG)),
                blocks(CONFIRM_RECEIPT, ExecutionRules.DIGESTS_AGREE, "without what was answered",
                        NetworkActs::answered, Acts.confirmReceipt()).at("/documents"));
    }

    private static Stream<RuleCase> channels() {
        return Stream.of(
                blocks(SUBMIT, RoutingRules.CHANNEL, "by the central authority",
                        a -> a.draft(d -> d.channel = Channel.CENTRAL), new Submit()).at("/channel"),
                lets(SUBMIT, RoutingRules.CHANNEL, "to a State that insists on the diplomatic channel",
                        a -> a.declares("FR", CaseFacts.Declared.DIPLOMATIC_CHANNEL), new Submit()));
    }

    private static Stream<RuleCase> contents() {
        var unfelt = new Emergency(Optional.of("A child"), Optional.of("Contact by a stranger"), Optional.empty());
        return Stream.of(
                lacking("the kind of assistance", "/assistance", "41(3)", call(Optional.empty(), data(), emergency())),
                lacking("the data concerned", "/data", "41(3)", asking(Assistance.PRESERVATION_SUPPORT)),
                lacking("a question", "/question", "41(3)", asking(Assistance.ADVICE)),
                lacking("the suspect", "/persons", "41(3)(d)", asking(Assistance.LOCATE_SUSPECT)),
                lacking("why the risk is imminent", "/emergency/whyImminent", "2(o)",
                        call(Optional.of(Assistance.EMERGENCY_DATA), data(), Optional.of(unfelt))),
                RuleCase.lets(SUBMIT, ContentRules.CONTENT, "with the finding of an emergency", a -> a, new Submit()));
    }
    // spotless:on

    private static NetworkContent asking(Assistance assistance) {
        return call(Optional.of(assistance), List.of(), Optional.empty());
    }

    private static RuleCase lacking(String what, String place, String article, NetworkContent said) {
        return blocks(SUBMIT, ContentRules.CONTENT, "without " + what, a -> a.draft(d -> d.other = said), new Submit())
                .at("/content" + place)
                .citing(article);
    }

    /** Of a territory whose authority was struck off since. */
    private static CaseBuilder orphaned(CaseBuilder a) {
        return a.draft(d -> d.territory = "NC").received().with(f -> f.struckOff.add(Registered.NOUMEA));
    }
}
