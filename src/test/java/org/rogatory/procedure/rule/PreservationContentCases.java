package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.rule.PreservationActs.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.PreservationContent;

/** What a request for preservation says, 42(3)(a) to (f). */
final class PreservationContentCases {
    private PreservationContentCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return contents().map(row -> row.only(Kind.DATA_PRESERVATION));
    }

    private static Stream<RuleCase> contents() {
        var whole = sample();
        return Stream.of(
                lacking("the authority", "/requestingAuthority", "42(3)(a)", new PreservationContent(Optional.empty(),
                        whole.offences(), whole.facts(), whole.data(), whole.relationToOffence(), whole.custodian(),
                        whole.necessity(), whole.intendsToRequest(), whole.doNotNotifyUser())),
                lacking("the facts", "/facts", "42(3)(b)", new PreservationContent(whole.requestingAuthority(),
                        whole.offences(), Optional.empty(), whole.data(), whole.relationToOffence(), whole.custodian(),
                        whole.necessity(), whole.intendsToRequest(), whole.doNotNotifyUser())),
                lacking("the data", "/data", "42(3)(c)", new PreservationContent(whole.requestingAuthority(),
                        whole.offences(), whole.facts(), List.of(), whole.relationToOffence(), whole.custodian(),
                        whole.necessity(), whole.intendsToRequest(), whole.doNotNotifyUser())),
                lacking("the relation to the offence", "/relationToOffence", "42(3)(c)",
                        new PreservationContent(whole.requestingAuthority(),
                        whole.offences(), whole.facts(), whole.data(), Optional.empty(), whole.custodian(),
                        whole.necessity(), whole.intendsToRequest(), whole.doNotNotifyUser())),
                lacking("the necessity", "/necessity", "42(3)(e)", new PreservationContent(whole.requestingAuthority(),
                        whole.offences(), whole.facts(), whole.data(), whole.relationToOffence(), whole.custodian(),
                        Optional.empty(), whole.intendsToRequest(), whole.doNotNotifyUser())),
                lacking("the intention to ask for the data", "/intendsToRequest", "42(3)(f)",
                        new PreservationContent(whole.requestingAuthority(), whole.offences(), whole.facts(),
                        whole.data(), whole.relationToOffence(), whole.custodian(), whole.necessity(),
                        Optional.of(Kind.EXTRADITION), whole.doNotNotifyUser())),
                RuleCase.lets(SUBMIT, ContentRules.CONTENT, "without the custodian, who is not known", a -> a,
                        new Submit()));
    }
    // spotless:on

    private static RuleCase lacking(String what, String place, String article, PreservationContent said) {
        return RuleCase.blocks(
                        SUBMIT,
                        ContentRules.CONTENT,
                        "without " + what,
                        a -> a.draft(d -> d.other = said),
                        new Submit())
                .at("/content" + place)
                .citing(article);
    }
}
