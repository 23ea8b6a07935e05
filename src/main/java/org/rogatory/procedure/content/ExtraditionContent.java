package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a request for extradition says, 37(8); the Convention has no list, practice has.
 *
 * @param remainder what remains to be served of a sentence
 * @param provisionsDocumentId the document that holds the text of the provisions
 */
public record ExtraditionContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<Person> person,
        Optional<SoughtFor> extraditionFor,
        Optional<String> remainder,
        List<ChargeStated> offences,
        Optional<WarrantOrJudgment> warrantOrJudgment,
        Optional<UUID> provisionsDocumentId)
        implements PersonSought {

    public static final ContentForm<ExtraditionContent> FORM = ContentForm.of(
                    ExtraditionContent.class, PersonSought.<ExtraditionContent>items())
            .and(List.of(
                    item(
                            "37(11)",
                            "/person/nationalities",
                            "the person's nationality",
                            c -> c.person()
                                    .filter(p -> !p.nationalities().isEmpty())
                                    .isPresent()),
                    item(
                            "37(1)",
                            "/person/presence",
                            "the presence of the person in the requested State",
                            c -> c.person().filter(Person::isLocated).isPresent()),
                    item(
                            "37(1)",
                            "/extraditionFor",
                            "prosecution, or a sentence",
                            c -> c.extraditionFor().isPresent()),
                    item(
                            "37(8)",
                            "/warrantOrJudgment/documentId",
                            "the document of it",
                            c -> c.warrantOrJudgment()
                                    .flatMap(WarrantOrJudgment::documentId)
                                    .isPresent()),
                    item(
                            "37(8)",
                            "/provisionsDocumentId",
                            "the text of the provisions",
                            c -> c.provisionsDocumentId().isPresent())))
            .when(
                    ", for a sentence",
                    ExtraditionContent::isForASentence,
                    List.of(item(
                            "37(13)",
                            "/remainder",
                            "what remains to be served",
                            c -> c.remainder().isPresent())))
            .each("offences", ExtraditionContent::offences, ChargeStated.IN_SHORT)
            .each("offences", ExtraditionContent::offences, ChargeStated.IN_FULL);

    @Override
    public Optional<SoughtFor> soughtFor() {
        return extraditionFor;
    }

    @Override
    public Stream<UUID> documentsNamed() {
        return Stream.of(warrantOrJudgment.flatMap(WarrantOrJudgment::documentId), provisionsDocumentId)
                .flatMap(Optional::stream);
    }

    private boolean isForASentence() {
        return extraditionFor.filter(SoughtFor.SENTENCE::equals).isPresent();
    }
}
