package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.convention.Regime;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.ConditionTerms;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MaterialHandedOver;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Facts.Drafted;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.content.ChargeStated;
import org.rogatory.procedure.content.Draft;

/** Sends the draft, with every document registered on it, to the requested State. */
public record Submit() implements ActBody {
    private static final Article RESTRICTIONS = Article.of("40(5)");

    @Override
    public Stream<Effect> effects(Situation s) {
        var drafted = s.facts().draft().orElseThrow();
        var regime = s.underTreaty() ? Regime.TREATY : Regime.CONVENTION;
        return Stream.of(
                        Stream.of(new Effect.RequestSubmitted(terms(s, drafted), regime)),
                        Asked.byDraft(drafted.draft(), s.procedure().form()).effects(),
                        charges(drafted.draft()),
                        material(s, drafted.draft()),
                        restrictions(s, drafted.draft()),
                        inWriting(s, drafted.draft()))
                .flatMap(effects -> effects);
    }

    private static Terms terms(Situation s, Drafted drafted) {
        var draft = drafted.draft();
        var state = draft.requestedState().orElseThrow();
        var addressee = s.facts().addressee(state, s.kind(), draft.territory()).orElseThrow();
        return new Terms(
                s.kind(),
                drafted.state(),
                drafted.authority(),
                state,
                addressee.id(),
                draft.territory(),
                draft.legalBasis().map(b -> b.type()),
                draft.purpose(),
                draft.channel().orElseThrow(),
                draft.form().orElseThrow(),
                draft.language().orElseThrow(),
                draft.ownReference(),
                draft.followsUp(),
                draft.content().stream().flatMap(c -> c.conventionOffences()).toList(),
                draft.deadline().flatMap(d -> d.on()),
                draft.urgency().isPresent(),
                draft.confidentiality().isPresent(),
                draft.content().filter(c -> c.isUrgentByItself()).isPresent(),
                draft.content().flatMap(c -> c.safeguards()).isPresent(),
                draft.content().flatMap(c -> c.holding()),
                draft.content().flatMap(c -> c.soughtFor()),
                draft.content().flatMap(c -> c.routeTaken()),
                draft.content().filter(c -> c.asksForPriority()).isPresent());
    }

    private static Stream<Effect> charges(Draft draft) {
        return draft.content().stream().flatMap(c -> c.charges().stream()).map(Submit::charge);
    }

    private static Effect charge(ChargeStated offence) {
        var article = offence.article().filter(a -> offence.ofTheConvention());
        return new Effect.ChargeMade(offence.id().orElseThrow(), article);
    }

    private static Stream<Effect> material(Situation s, Draft draft) {
        var documents = s.facts().documents(Side.REQUESTING).stream()
                .map(DocumentProfile::id)
                .toList();
        boolean personal = draft.content().filter(c -> c.namesPersons()).isPresent();
        return documents.isEmpty() && !personal && !s.kind().isReadOnceAccepted()
                ? Stream.empty()
                : Stream.of(new MaterialHandedOver(
                        personal,
                        Documents.items(s, documents, Optional.empty()).toList(),
                        List.of()));
    }

    /** 40(5): the receiver reads them at once, and is asked whether it accepts them. */
    private static Stream<Effect> restrictions(Situation s, Draft draft) {
        var terms = draft.content().stream()
                .flatMap(c -> c.restrictions().stream())
                .map(text -> new ConditionTerms(Optional.of(RESTRICTIONS), List.of()))
                .toList();
        return terms.isEmpty() ? Stream.empty() : Stream.of(Exchanges.restricted(s, terms));
    }

    /** 40(13): an oral request is to be confirmed in writing forthwith. */
    private static Stream<Effect> inWriting(Situation s, Draft draft) {
        boolean oral = draft.form().filter(RequestForm.ORAL::equals).isPresent();
        return oral
                ? Stream.of(
                        Exchanges.owed(s, ObligationCode.CONFIRM_IN_WRITING, Side.REQUESTING, Optional.of(s.today())))
                : Stream.empty();
    }
}
