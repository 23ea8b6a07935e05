package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.ArrayList;
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
        var found = new ArrayList<Objection>();
        missing(found, "measure", act.measures(), id -> s.file().measure(id).isPresent());
        missing(found, "document", documents(s, act), id -> registered(s, id));
        missing(found, "document", recordingDocument(s), id -> registered(s, id));
        missing(found, "document", delivered(act), id -> isDelivered(s, id));
        missing(found, "exchange", exchange(act), id -> s.file().exchange(id).isPresent());
        missing(
                found,
                "obligation",
                obligation(act),
                id -> s.file().obligation(id).isPresent());
        missing(found, "act", acts(act), n -> s.facts().act(n).isPresent());
        return found.stream();
    }

    private static <T> void missing(List<Objection> found, String what, List<T> named, Predicate<T> isThere) {
        if (!named.isEmpty()) {
            named.stream()
                    .distinct()
                    .filter(isThere.negate())
                    .forEach(name -> found.add(because("This request has no %s %s.".formatted(what, name))));
        }
    }

    private static boolean registered(Situation s, UUID document) {
        return s.facts().documents(s.registrant()).stream()
                .map(DocumentProfile::id)
                .anyMatch(document::equals);
    }

    private static boolean isDelivered(Situation s, UUID document) {
        return s.file().delivered().anyMatch(i -> i.document().equals(document));
    }

    /** Those that the act names; of SUBMIT, those that the content of the draft names. */
    private static List<UUID> documents(Situation s, ActBody act) {
        if (act instanceof ActBody.WithDocuments with) {
            return with.documentsNamed();
        }
        return s.file().submitted().isPresent()
                ? List.of()
                : s.facts().draft().flatMap(d -> d.draft().content()).stream()
                        .flatMap(c -> c.documents().stream())
                        .toList();
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
