package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** A request for one person, who is sought for offences: extradition, and the arrest before it, 37. */
interface PersonSought extends Content {

    Optional<RequestingAuthority> requestingAuthority();

    Optional<Person> person();

    Optional<WarrantOrJudgment> warrantOrJudgment();

    @Override
    List<ChargeStated> offences();

    @Override
    default List<ChargeStated> charges() {
        return offences();
    }

    @Override
    default List<Person> persons() {
        return person().stream().toList();
    }

    /** What both say: who asks, for whom, and on which decision. */
    static <C extends PersonSought> List<Mandatory<C>> items() {
        return List.of(
                item(
                        "37(8)",
                        "/requestingAuthority",
                        "the authority making the request",
                        c -> c.requestingAuthority()
                                .flatMap(RequestingAuthority::name)
                                .isPresent()),
                item(
                        "37(1)",
                        "/person",
                        "the person sought: a name, or an identity document",
                        c -> c.person().filter(Person::isIdentified).isPresent()),
                item(
                        "37(8)",
                        "/warrantOrJudgment",
                        "the warrant or judgment: what, by whom, and when",
                        c -> c.warrantOrJudgment()
                                .filter(WarrantOrJudgment::exists)
                                .isPresent()));
    }
}
