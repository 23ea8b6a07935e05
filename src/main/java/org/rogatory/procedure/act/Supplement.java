package org.rogatory.procedure.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MaterialHandedOver;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.ContentForm;
import org.rogatory.procedure.content.CourtOrder;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.content.PropertyItem;
import org.rogatory.procedure.content.Sought;
import org.rogatory.procedure.content.StatesRoute;

/** Adds to what was submitted, which stays in the history. Never the States, the kind, the purpose or the basis. */
public record Supplement(Changes changes) implements ActBody, ActBody.WithDocuments {

    /** What is added or put right; with a route and what 50(3) wants for it, a restraint becomes a confiscation. */
    public record Changes(
            Optional<String> facts,
            List<MeasureSought> measures,
            List<PropertyItem> property,
            Optional<ConfiscationRoute> route,
            Optional<CourtOrder> order,
            Optional<String> extent,
            Optional<String> noticeToThirdParties,
            Optional<Boolean> orderFinal,
            List<UUID> documents,
            Optional<DatedReason> deadline,
            List<Correction> corrections)
            implements StatesRoute {
        /** The measures or property items that are added, by the name of their list. */
        Map<String, List<? extends Sought>> sought() {
            return Map.of("measures", measures, "property", property);
        }

        /** What only a route of 50(3) has a use for. */
        Stream<String> ofARoute() {
            var said = new LinkedHashMap<String, Optional<?>>();
            said.put("route", route);
            said.put("order", order);
            said.put("extent", extent);
            said.put("noticeToThirdParties", noticeToThirdParties);
            said.put("orderFinal", orderFinal);
            return said.entrySet().stream()
                    .filter(one -> one.getValue().isPresent())
                    .map(Map.Entry::getKey);
        }

        boolean nothing() {
            return facts.isEmpty()
                    && sought().values().stream().allMatch(List::isEmpty)
                    && documents.isEmpty()
                    && deadline.isEmpty()
                    && corrections.isEmpty()
                    && ofARoute().findAny().isEmpty();
        }
    }

    /** The text that now stands at the RFC 6901 pointer into the draft, and why. */
    public record Correction(
            @Coded(Coded.POINTER) String pointer,
            @Coded(Coded.ANY) String value,
            Optional<String> reason) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Asked.bySupplement(s, changes).effects(), terms(), material(s))
                .flatMap(effects -> effects);
    }

    /** Those that are added, and the copy of an order. */
    @Override
    public List<UUID> documents() {
        var copy = changes.order().flatMap(CourtOrder::documentId);
        return Stream.concat(changes.documents().stream(), copy.stream())
                .distinct()
                .toList();
    }

    /** Whether it adds anything at all. */
    public boolean addsNothing() {
        return changes.nothing();
    }

    /** The properties that requests of this form have no use for. */
    public Stream<String> foreignTo(ContentForm<?> form) {
        var lists = changes.sought().entrySet().stream()
                .filter(list -> !list.getKey().equals(form.sought()))
                .filter(list -> !list.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted();
        var facts = Stream.of("facts")
                .filter(name -> changes.facts().isPresent() && !Texts.isContentText(form.type(), "/content/" + name));
        var route = StatesRoute.class.isAssignableFrom(form.type()) ? Stream.<String>empty() : changes.ofARoute();
        return Stream.of(facts, lists, route).flatMap(names -> names);
    }

    private Stream<Effect> terms() {
        var deadline = changes.deadline().flatMap(DatedReason::on);
        return deadline.isEmpty() && changes.route().isEmpty()
                ? Stream.empty()
                : Stream.of(new Effect.TermsChanged(
                        Optional.empty(), Optional.empty(), Optional.empty(), deadline, changes.route()));
    }

    private Stream<Effect> material(Situation s) {
        var items = Documents.items(s, documents(), Optional.empty()).toList();
        return items.isEmpty() ? Stream.empty() : Stream.of(new MaterialHandedOver(false, items, List.of()));
    }
}
