package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rogatory.procedure.act.Coded;

/** A team as one State imagines it: what it investigates, where, with whom and for how long, 48. */
public record JointInvestigationContent(
        List<OffenceStated> offences,
        Optional<String> facts,
        @Coded(Coded.STATE) Optional<String> hostState,
        List<String> members,
        Optional<Term> term,
        List<Person> persons,
        List<Account> accounts)
        implements Content {

    /** From the first day on, to the last if one is known. */
    public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {}

    public static final ContentForm<JointInvestigationContent> FORM = ContentForm.of(
                    JointInvestigationContent.class,
                    List.of(
                            item(
                                    "48",
                                    "/hostState",
                                    "the State in which the team works",
                                    c -> c.hostState().isPresent()),
                            item(
                                    "48",
                                    "/members",
                                    "who belongs to the team",
                                    c -> !c.members().isEmpty()),
                            item(
                                    "48",
                                    "/term",
                                    "from when on the team works",
                                    c -> c.term().flatMap(Term::from).isPresent())))
            .each("offences", JointInvestigationContent::offences, OffenceStated.ITEMS);
}
