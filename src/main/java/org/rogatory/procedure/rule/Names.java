package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.Content;

/** Finds what an act names and the request does not hold, or not yet. */
final class Names {
    private Names() {}

    static Stream<Objection> thatAreMissing(Situation s, ActBody act) {
        var found = new ArrayList<Objection>();
        missing(found, "measure", act.measures(), id -> s.file().measure(id).isPresent());
        missing(found, "document", documents(act), id -> registered(s, id));
        missing(found, "document", recordingDocument(s), id -> registered(s, id));
        missing(found, "document", delivered(act), id -> isDelivered(s, id));
        missing(found, "exchange", exchange(act), id -> s.file().exchange(id).isPresent());
        missing(
                found,
                "obligation",
                obligation(act),
                id -> s.file().obligation(id).isPresent());
        missing(found, "offence", offences(act), id -> s.file().charge(id).isPresent());
        missing(found, "document", ofContent(s), id -> registered(s, id));
        missing(found, "act", acts(act), n -> s.facts().act(n).isPresent());
        return found.stream();
    }

    /** Whoever submits hands over all that it has registered. */
    static Stream<Objection> thatHaveNotArrived(Situation s, ActBody act) {
        var named = Stream.of(documents(act), recordingDocument(s))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
        return s.facts().documents(s.registrant()).stream()
                .filter(d -> !d.isThere() && (s.step().type() == ActType.SUBMIT || named.contains(d.id())))
                .map(d -> because("Document %s has no bytes yet, and no medium that carries them.".formatted(d.id())));
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

    private static List<String> offences(ActBody act) {
        return act instanceof ActBody.AboutOffences about ? about.offencesNamed() : List.of();
    }

    /** What the draft names is attached when it is submitted. */
    private static List<UUID> ofContent(Situation s) {
        return s.step().type() != ActType.SUBMIT
                ? List.of()
                : s.facts().draft().flatMap(d -> d.draft().content()).stream()
                        .flatMap(Content::documentsNamed)
                        .toList();
    }

    private static List<Integer> acts(ActBody act) {
        return act instanceof ActBody.AboutActs about ? about.actsNamed() : List.of();
    }
}
