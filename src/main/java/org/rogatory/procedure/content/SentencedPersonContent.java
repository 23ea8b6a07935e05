package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Side;

/** What a request for the transfer of a sentenced person says; the Convention leaves it to agreements, 38. */
public record SentencedPersonContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<String> facts,
        List<OffenceStated> offences,
        Optional<Person> person,
        Optional<Judgment> judgment,
        Optional<String> remainder,
        Optional<Direction> direction,
        Optional<String> agreement)
        implements Content {

    /** Where the person is to serve the sentence. */
    public enum Direction {
        TO_REQUESTING_STATE,
        TO_REQUESTED_STATE
    }

    /** The judgment that is served. */
    public record Judgment(Optional<String> court, Optional<LocalDate> on, Optional<UUID> documentId) {}

    /** 38. */
    public static ContentForm<SentencedPersonContent> form() {
        return ContentForm.of(SentencedPersonContent.class, OF_CONTENT)
                .each("offences", SentencedPersonContent::offences, OffenceStated.ITEMS);
    }

    private static final List<Mandatory<SentencedPersonContent>> OF_CONTENT = List.of(
            item(
                    "38",
                    "/person",
                    "the person who was sentenced",
                    c -> c.person().filter(Person::isIdentified).isPresent()),
            item(
                    "38",
                    "/judgment",
                    "the court and the day of the judgment",
                    c -> c.judgment()
                            .filter(j -> j.court().isPresent() && j.on().isPresent())
                            .isPresent()),
            item(
                    "38",
                    "/remainder",
                    "what remains to be served",
                    c -> c.remainder().isPresent()),
            item(
                    "38",
                    "/direction",
                    "where the person is to go",
                    c -> c.direction().isPresent()),
            item(
                    "38",
                    "/agreement",
                    "the provision of the agreement that is relied on",
                    c -> c.agreement().isPresent()));

    @Override
    public List<Person> persons() {
        return person.stream().toList();
    }

    @Override
    public Optional<Side> holding() {
        return direction.map(d -> d == Direction.TO_REQUESTING_STATE ? Side.REQUESTED : Side.REQUESTING);
    }

    @Override
    public Stream<UUID> documentsNamed() {
        return judgment.flatMap(Judgment::documentId).stream();
    }
}
