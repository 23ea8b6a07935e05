package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActType;
import org.rogatory.request.CustodyView.Event;
import org.rogatory.request.CustodyView.What;

/** Gathers what happened to a document from its own row, the acts of its request and the first retrievals. */
@Singleton
final class CustodyRecords {
    private final ActLedger ledger;
    private final DocumentRetrievals retrievals;

    CustodyRecords(ActLedger ledger, DocumentRetrievals retrievals) {
        this.ledger = ledger;
        this.retrievals = retrievals;
    }

    /** Steps that the other side keeps to itself are no part of it. */
    List<Event> of(CooperationRequest request, DocumentView document, Visibility sight) {
        var acts = ledger.acts(request.id()).stream()
                .filter(act -> !sight.hides(act.act()))
                .flatMap(act ->
                        what(act.facts(), document).map(what -> event(what, act.facts(), request, document)).stream());
        return Stream.of(own(document), acts, fetched(request, document))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    private static Stream<Event> own(DocumentView document) {
        var digest = Optional.of(document.sha256());
        var registered =
                Event.of(What.REGISTERED, document.registeredAt(), document.state(), document.registeredBy(), digest);
        var arrived = document.arrivedAt()
                .map(at -> Event.of(
                        What.ARRIVED, at, document.state(), document.arrivedBy().orElseThrow(), digest));
        return Stream.concat(Stream.of(registered), arrived.stream());
    }

    private Stream<Event> fetched(CooperationRequest request, DocumentView document) {
        return retrievals.of(request.id(), document.id()).stream()
                .map(r -> Event.of(What.FETCHED, r.at(), r.state(), r.authority(), Optional.of(document.sha256())));
    }

    private static Optional<What> what(ActFacts act, DocumentView document) {
        if (act.effects().stream().anyMatch(effect -> handsOver(effect, document.id()))) {
            return Optional.of(What.HANDED_OVER);
        }
        if (act.effects().stream().anyMatch(effect -> disputes(effect, document.id()))) {
            return Optional.of(What.DISPUTED);
        }
        if (act.type() == ActType.ERASE_CONTENT
                && document.erasedAt().filter(act.at()::equals).isPresent()) {
            return Optional.of(What.ERASED);
        }
        if (act.documents().contains(document.sha256())) {
            return Optional.of(act.type() == ActType.CONFIRM_RECEIPT ? What.CONFIRMED : What.NAMED);
        }
        return Optional.empty();
    }

    private static Event event(What what, ActFacts act, CooperationRequest request, DocumentView document) {
        return new Event(
                what,
                act.at(),
                state(act.side(), request),
                act.authority(),
                Optional.of(act.number()),
                Optional.of(act.type()),
                Optional.of(document.sha256()));
    }

    private static String state(Side side, CooperationRequest request) {
        return side == Side.REQUESTING
                ? request.requestingState()
                : request.requestedState().orElseThrow();
    }

    private static boolean handsOver(Effect effect, UUID document) {
        return effect instanceof Effect.MaterialHandedOver material
                && material.items().stream().anyMatch(item -> item.document().equals(document));
    }

    private static boolean disputes(Effect effect, UUID document) {
        return effect instanceof Effect.DeliveryDisputed disputed
                && disputed.documents().contains(document);
    }
}
