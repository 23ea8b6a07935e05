package org.rogatory.procedure.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Offence;

/** What a request for assistance says, 40(15), 45(3); see {@link AssistanceItems} for what is mandatory. */
public record AssistanceContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<ConductingAuthority> conductingAuthority,
        Optional<String> subjectMatter,
        Optional<Nature> nature,
        List<OffenceStated> offences,
        Optional<String> facts,
        List<MeasureSought> measures,
        List<Person> persons,
        List<Item> items,
        List<Account> accounts,
        Optional<String> purposeOfEvidence,
        Optional<String> safeguards) {

    /** (a) The authority making the request. */
    public record RequestingAuthority(Optional<String> name, Optional<String> officer, Optional<String> contact) {}

    /** (b) The authority conducting the investigation, prosecution or judicial proceeding. */
    public record ConductingAuthority(Optional<String> name, Optional<String> functions) {}

    /** (b) What the request relates to. */
    public enum Nature {
        INVESTIGATION,
        PROSECUTION,
        JUDICIAL_PROCEEDING
    }

    /** (e) A person concerned: identity, location, nationality. */
    public record Person(
            Optional<String> familyName,
            Optional<String> givenNames,
            Optional<java.time.LocalDate> dateOfBirth,
            List<String> nationalities,
            List<IdentityDocument> identityDocuments,
            Optional<String> location) {}

    /** A document that identifies a person. */
    public record IdentityDocument(String type, String number) {}

    /** (e) An item: country of origin, description, location. */
    public record Item(Optional<String> description, Optional<String> origin, Optional<String> location) {}

    /** (e) An account and who keeps it. */
    public record Account(Optional<String> provider, Optional<String> identifier) {}

    /** The offences of articles 7 to 19 that are named, each once. */
    public Stream<Offence> conventionOffences() {
        return offences.stream().flatMap(o -> o.article().stream()).distinct();
    }

    /** Data particularly vulnerable to loss or modification was asserted with grounds, 44(3). */
    public boolean isVulnerable() {
        return measures.stream().anyMatch(m -> m.vulnerable().isPresent());
    }

    /** The request itself holds personal data, which the requested State then holds under 36(3). */
    public boolean namesPersons() {
        return !persons.isEmpty() || !accounts.isEmpty();
    }
}
