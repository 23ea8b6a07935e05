package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What 40(15)(a) to (c) wants of a request for assistance and of those to which article 40 applies, 50(3), 40(9). */
public interface StatesProceeding extends Content {

    Optional<RequestingAuthority> requestingAuthority();

    Optional<String> subjectMatter();

    Optional<Nature> nature();

    Optional<ConductingAuthority> conductingAuthority();

    Optional<String> facts();

    /** @param withoutFacts the requests that need no summary of the facts */
    static <C extends StatesProceeding> List<Mandatory<C>> items(Predicate<C> withoutFacts) {
        return List.of(
                item(
                        "40(15)(a)",
                        "/requestingAuthority",
                        "the authority making the request",
                        c -> c.requestingAuthority()
                                .flatMap(RequestingAuthority::name)
                                .isPresent()),
                item(
                        "40(15)(b)",
                        "/subjectMatter",
                        "the subject matter",
                        c -> c.subjectMatter().isPresent()),
                item(
                        "40(15)(b)",
                        "/nature",
                        "the nature of the proceeding",
                        c -> c.nature().isPresent()),
                item(
                        "40(15)(b)",
                        "/conductingAuthority",
                        "name and functions of the authority conducting the proceeding",
                        c -> c.conductingAuthority()
                                .filter(StatesProceeding::isWhole)
                                .isPresent()),
                item(
                        "40(15)(c)",
                        "/facts",
                        "a summary of the facts, not needed for the service of documents alone",
                        c -> c.facts().isPresent() || withoutFacts.test(c)));
    }

    private static boolean isWhole(ConductingAuthority authority) {
        return authority.name().isPresent() && authority.functions().isPresent();
    }
}
