package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;

/** Finds what an act names and the request does not hold. */
final class Names {
    private Names() {}

    static Stream<Objection> thatAreMissing(Situation s, ActBody act) {
        return Stream.of(
                        missing(
                                "measure",
                                act.measures(),
                                id -> s.file().measure(id).isPresent()),
                        missing("document", documents(act), id -> registered(s, id)),
                        missing("document", recordingDocument(s), id -> registered(s, id)),
                        missing("document", delivered(act), id -> isDelivered(s, id)),
                        missing(
                                "exchange",
                                exchange(act),
                                id -> s.file().exchange(id).isPresent()),
                        missing(
                                "obligation",
                                obligation(act),
                                id -> s.file().obligation(id).isPresent()),
                        missing("act", acts(act), n -> s.facts().act(n).isPresent()))
                .flatMap(objections -> objections);
    }

    private static <T> Stream<Objection> missing(String what, List<T> named, Predicate<T> isThere) {
        return named.stream()
                .distinct()
                .filter(isThere.negate())
                .map(name -> because("This request has no %s %s.".formatted(what, name)));
    }

    private static boolean registered(Situation s, UUID document) {
        return s.facts().documents(s.registrant()).stream()
                .map(DocumentProfile::id)
                .anyMatch(document::equals);
    }

    private static boolean isDelivered(Situation s, UUID document) {
        return s.file().delivered().anyMatch(i -> i.document().equals(document));
    }

    private static List<UUID> documents(ActBody act) {
        return act instanceof ActBody.WithDocuments with ? with.documentsNamed() : List.of();
    }

    private static List<UUID> recordingDocument(Situation s) {
        return s.actor().recordedFrom().map(r -> List.of(r.document())).orElse(List.of());
    }

    private static List<UUID> delivered(ActBody act) {
        return act instanceof ActBody.AboutDelivered about ? about.deliveredDocuments() : List.of();
    }

    private static List<String> exchange(ActBody act) {
        return act instanceof ActBody.Answering answering ? List.of(answering.exchange()) : List.of();
    }

    private static List<String> obligation(ActBody act) {
        return act instanceof ActBody.Settling settling ? List.of(settling.obligation()) : List.of();
    }

    private static List<Integer> acts(ActBody act) {
        return act instanceof ActBody.AboutActs about ? about.actsNamed() : List.of();
    }
}
