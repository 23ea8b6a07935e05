package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** What a request for the transfer of a detained person says: 40(15), and what the transfer itself needs, 40(9). */
public record DetainedPersonContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<ConductingAuthority> conductingAuthority,
        Optional<String> subjectMatter,
        Optional<Nature> nature,
        List<OffenceStated> offences,
        Optional<String> facts,
        Optional<Person> person,
        Optional<String> placeHeld,
        Optional<String> purposeOfPresence,
        Optional<Integer> days)
        implements StatesProceeding {

    /** 40(15) and 40(9). */
    public static ContentForm<DetainedPersonContent> form() {
        return ContentForm.of(DetainedPersonContent.class, StatesProceeding.items(c -> false))
                .and(OF_TRANSFER)
                .each("offences", DetainedPersonContent::offences, OffenceStated.ITEMS);
    }

    private static final List<Mandatory<DetainedPersonContent>> OF_TRANSFER = List.of(
            item(
                    "40(15)(e)",
                    "/person",
                    "the person whose presence is requested",
                    c -> c.person().filter(Person::isIdentified).isPresent()),
            item(
                    "40(9)",
                    "/placeHeld",
                    "where the person is held",
                    c -> c.placeHeld().isPresent()),
            item(
                    "40(9)",
                    "/purposeOfPresence",
                    "what the person's presence is needed for",
                    c -> c.purposeOfPresence().isPresent()),
            item(
                    "40(9)",
                    "/days",
                    "for how many days",
                    c -> c.days().filter(d -> d > 0).isPresent()));

    @Override
    public List<Person> persons() {
        return person.stream().toList();
    }
}
