package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.JOINT_INVESTIGATION;
import static org.rogatory.convention.Kind.LAW_ENFORCEMENT_COOPERATION;
import static org.rogatory.convention.Kind.SPONTANEOUS_INFORMATION;
import static org.rogatory.convention.Kind.TECHNICAL_ASSISTANCE;
import static org.rogatory.convention.Kind.TRANSFER_OF_PROCEEDINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.content.Account;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.EnquiryContent;
import org.rogatory.procedure.content.InformationContent;
import org.rogatory.procedure.content.JointInvestigationContent;
import org.rogatory.procedure.content.JointInvestigationContent.Term;
import org.rogatory.procedure.content.OffenceStated;
import org.rogatory.procedure.content.Person;
import org.rogatory.procedure.content.ProceedingsContent;
import org.rogatory.procedure.content.TechnicalAssistanceContent;

/** What requests say that two States agree on, ask or tell each other. */
final class AccordSamples {
    static final Person SUSPECT = new Person(
            Optional.of("Nguyen"),
            Optional.of("An"),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    static final Map<Kind, Content> BY_KIND = Map.of(
            TRANSFER_OF_PROCEEDINGS, proceedings(List.of(SUSPECT), Optional.of("He lives there.")),
            JOINT_INVESTIGATION, team(Optional.of("FR"), List.of("Cybercrime unit"), Optional.of(Acts.TODAY)),
            LAW_ENFORCEMENT_COOPERATION, question(Optional.of("Who uses this number?")),
            SPONTANEOUS_INFORMATION, information(Optional.of("Your bank is next."), "For intelligence only"),
            TECHNICAL_ASSISTANCE, help(Optional.of("Training"), Optional.of("A course")));

    private AccordSamples() {}

    static Content proceedings(List<Person> suspects, Optional<String> whyThere) {
        return new ProceedingsContent(suspects, offences(), Optional.of("Money was taken."), whyThere);
    }

    static Content team(Optional<String> host, List<String> members, Optional<LocalDate> from) {
        var term = new Term(from, Optional.empty());
        return new JointInvestigationContent(
                offences(), Optional.empty(), host, members, Optional.of(term), List.of(), List.of());
    }

    static Content question(Optional<String> question) {
        return new EnquiryContent(offences(), Optional.empty(), question, List.of(), List.of());
    }

    static Content information(Optional<String> information, String... restrictions) {
        var account = new Account(Optional.of("a bank"), Optional.of("FR76 3000"));
        return new InformationContent(
                offences(), information, List.of(restrictions), List.of(SUSPECT), List.of(account));
    }

    static Content help(Optional<String> need, Optional<String> form) {
        return new TechnicalAssistanceContent(need, form, Optional.empty());
    }

    private static List<OffenceStated> offences() {
        return List.of(DraftWriter.offence(Offence.THEFT_OR_FRAUD));
    }
}
