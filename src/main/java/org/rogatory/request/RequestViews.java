package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Charge;
import org.rogatory.procedure.Condition;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.machine.RuleBook;
import org.rogatory.request.RequestView.ChargeView;
import org.rogatory.request.RequestView.ConditionView;
import org.rogatory.request.RequestView.ExchangeView;
import org.rogatory.request.RequestView.HeadView;
import org.rogatory.request.RequestView.MeasureView;
import org.rogatory.request.RequestView.ObligationView;
import org.rogatory.request.RequestView.RegimeView;
import org.rogatory.request.RequestView.WarningView;

/** Renders requests: facts from the case file, texts from the contents of its acts. */
@Singleton
final class RequestViews {
    private final ObjectMapper mapper;

    RequestViews(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    RequestView draft(CooperationRequest request) {
        var text = DraftText.of(request.draft().orElseThrow(), mapper);
        var draft = text.draft();
        return new RequestView(
                request.id(),
                draft.kind(),
                request.status(),
                request.status().phase(),
                request.version(),
                new RegimeView(Regime.CONVENTION, Optional.empty()),
                request.requestingState(),
                request.draftedBy(),
                draft.requestedState(),
                Optional.empty(),
                draft.territory(),
                property(text.json(), "legalBasis"),
                draft.purpose(),
                draft.channel(),
                draft.form(),
                draft.language(),
                draft.ownReference(),
                Optional.empty(),
                draft.followsUp(),
                property(text.json(), "urgency"),
                property(text.json(), "confidentiality"),
                property(text.json(), "deadline"),
                property(text.json(), "agreed"),
                draft.content().filter(c -> c.isUrgentByItself()).isPresent(),
                request.createdAt(),
                Optional.empty(),
                request.changedAt(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                property(text.json(), "content"));
    }

    /** The request as the case file says; its version is the one that it had then. */
    RequestView submitted(
            CooperationRequest request, CaseFile file, RequestTexts texts, String headDigest, Visibility sight) {
        var terms = file.terms();
        return new RequestView(
                file.id(),
                terms.kind(),
                file.status(),
                file.status().phase(),
                request.versionAt(file.lastNumber()),
                regime(file, terms, texts),
                terms.requestingState(),
                terms.requestingAuthority(),
                Optional.of(terms.requestedState()),
                Optional.of(terms.requestedAuthority()),
                terms.territory(),
                texts.property("legalBasis"),
                terms.purpose(),
                Optional.of(terms.channel()),
                Optional.of(terms.form()),
                Optional.of(terms.language()),
                terms.ownReference(),
                file.requestedReference(),
                terms.followsUp(),
                texts.property("urgency"),
                texts.property("confidentiality"),
                texts.property("deadline"),
                texts.property("agreed"),
                terms.expedited(),
                request.createdAt(),
                file.submittedAt(),
                file.lastAt().orElseThrow(),
                file.measures().stream()
                        .map(m -> new MeasureView(m.id(), m.type(), m.status()))
                        .toList(),
                file.exchanges().stream().map(x -> exchange(x, texts)).toList(),
                file.obligations().stream()
                        .filter(sight::shows)
                        .map(RequestViews::obligation)
                        .toList(),
                file.conditions().stream().map(c -> condition(c, texts)).toList(),
                file.attendances(),
                file.preservedUntil(),
                file.charges().stream().map(c -> charge(c, sight)).toList(),
                file.person(),
                file.endedOn(),
                file.followedBy(),
                file.warnings().stream().map(w -> warning(w.act(), w.rule())).toList(),
                Optional.of(new HeadView(file.lastNumber(), headDigest)),
                sight.content(file, texts.property("content")));
    }

    static WarningView warning(int act, String code) {
        var rule = RuleBook.rule(code);
        return new WarningView(act, code, rule.map(Rule::article), rule.map(Rule::says));
    }

    private static RegimeView regime(CaseFile file, Terms terms, RequestTexts texts) {
        var named = file.regime() == Regime.TREATY
                ? texts.regimeName().or(() -> texts.property("legalBasis").map(b -> b.get("name")))
                : Optional.<JsonNode>empty();
        return new RegimeView(file.regime(), named);
    }

    /** Dual criminality is looked into by an internal step of the requested State. */
    private static ChargeView charge(Charge c, Visibility sight) {
        return sight.side() == Side.REQUESTED
                ? new ChargeView(c.id(), c.article(), c.granted(), c.finding(), c.relatedTo())
                : new ChargeView(c.id(), c.article(), c.granted(), Optional.empty(), Optional.empty());
    }

    private ExchangeView exchange(Exchange x, RequestTexts texts) {
        return new ExchangeView(x.id(), x.topic(), x.measures(), x.openedBy(), x.openedAt(), due(x, texts), x.status());
    }

    /** With its reason where the content still holds it; the day itself is a fact. */
    private Optional<JsonNode> due(Exchange x, RequestTexts texts) {
        return texts.at(x.openedByAct(), "/due").or(() -> x.due().map(this::day));
    }

    private JsonNode day(LocalDate on) {
        return mapper.createObjectNode().put("on", on.toString());
    }

    private static ObligationView obligation(Obligation o) {
        return new ObligationView(o.code(), o.id(), o.owedBy(), o.since(), o.dueOn(), o.settledBy(), o.lapsed());
    }

    private static ConditionView condition(Condition c, RequestTexts texts) {
        return new ConditionView(c.id(), wording(c, texts), c.article(), c.measures(), c.acceptedBy());
    }

    /** Absent when it was erased. */
    static Optional<JsonNode> wording(Condition c, RequestTexts texts) {
        return texts.at(c.statedIn(), "/conditions/" + c.place() + "/text")
                .or(() -> texts.at(c.statedIn(), "/content/restrictions/" + c.place()))
                .or(() -> texts.at(c.statedIn(), "/outcome"));
    }

    private static Optional<JsonNode> property(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name));
    }
}
