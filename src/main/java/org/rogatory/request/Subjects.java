package org.rogatory.request;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.rogatory.chain.Digest;
import org.rogatory.procedure.content.Account;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.Person;

/**
 * By which a State finds that two requests in its hands are about the same person or account, 22(5): digests of what
 * identifies them, kept no longer than the request is in hand.
 */
@Singleton
final class Subjects {
    private final Session session;

    Subjects(Session session) {
        this.session = session;
    }

    /** Keeps what the content of a request to this State names. */
    void keep(UUID request, String requestedState, Content content) {
        var marks = Stream.concat(
                        content.persons().stream().flatMap(Subjects::identities),
                        content.accounts().stream().flatMap(Subjects::identity))
                .collect(Collectors.toSet());
        marks.forEach(mark -> session.createNativeMutationQuery("insert into request_subject (request_id, state, mark)"
                        + " values (:request, :state, :mark) on conflict do nothing")
                .setParameter("request", request)
                .setParameter("state", requestedState)
                .setParameter(
                        "mark", Digest.of(mark.getBytes(StandardCharsets.UTF_8)).bytes())
                .executeUpdate());
    }

    /** The request is decided, or what it said was erased. */
    void forget(UUID request) {
        session.createNativeMutationQuery("delete from request_subject where request_id = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    /** Whether a request of a third State in the hands of the same one names one of the subjects of this one. */
    boolean namedElsewhere(UUID request) {
        return !session.createNativeQuery(
                        "select other.request_id from request_subject own join request_subject other on other.state = own.state"
                                + " and other.mark = own.mark"
                                + " join request mine on mine.id = own.request_id"
                                + " join request theirs on theirs.id = other.request_id"
                                + " where own.request_id = :request"
                                + " and theirs.requesting_state <> mine.requesting_state",
                        UUID.class)
                .addScalar("request_id", UUID.class)
                .setParameter("request", request)
                .setMaxResults(1)
                .list()
                .isEmpty();
    }

    /** By each document, whatever a State calls its type, and by name and day of birth. */
    private static Stream<String> identities(Person person) {
        var documents = person.identityDocuments().stream()
                .map(d -> mark("document", d.number().replaceAll("[^\\p{L}\\p{N}]", "")));
        var name = person.familyName()
                .flatMap(family -> person.givenNames()
                        .flatMap(given -> person.dateOfBirth().map(born -> mark("person", family, given, "" + born))));
        return Stream.concat(documents, name.stream());
    }

    private static Stream<String> identity(Account account) {
        return account.identifier().map(id -> mark("account", account.provider().orElse(""), id)).stream();
    }

    /** Upper and lower case, spaces and accents do not tell people apart. */
    private static String mark(String... words) {
        return Stream.of(words).map(Subjects::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\s]+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ø', 'o')
                .replace('ł', 'l');
    }
}
