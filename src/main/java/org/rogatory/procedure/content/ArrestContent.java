package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a request for provisional arrest says, 37(10); why it is urgent stands beside it.
 *
 * @param facts the facts in short
 * @param formalRequestIntended that the request for extradition will follow
 */
public record ArrestContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<Person> person,
        List<ChargeStated> offences,
        Optional<String> facts,
        Optional<WarrantOrJudgment> warrantOrJudgment,
        Optional<Boolean> formalRequestIntended)
        implements PersonSought {

    public static final ContentForm<ArrestContent> FORM = ContentForm.of(
                    ArrestContent.class, PersonSought.<ArrestContent>items())
            .and(List.of(
                    item(
                            "37(10)",
                            "/facts",
                            "the facts in short",
                            c -> c.facts().isPresent()),
                    item(
                            "37(10)",
                            "/formalRequestIntended",
                            "the intention to send the formal request",
                            c -> c.formalRequestIntended().orElse(false))))
            .each("offences", ArrestContent::offences, ChargeStated.IN_SHORT);

    @Override
    public Stream<UUID> documentsNamed() {
        return warrantOrJudgment.flatMap(WarrantOrJudgment::documentId).stream();
    }
}
