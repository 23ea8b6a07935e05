package org.rogatory.procedure.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person concerned or sought: identity, nationality, and where the person is, 40(15)(e), 37(1). */
public record Person(
        Optional<String> familyName,
        Optional<String> givenNames,
        Optional<LocalDate> dateOfBirth,
        List<String> nationalities,
        List<IdentityDocument> identityDocuments,
        Optional<String> location,
        Optional<String> presence) {

    /** A document that identifies a person. */
    public record IdentityDocument(String type, String number) {}

    /** Whether it says who the person is: by name, or by a document. */
    public boolean isIdentified() {
        return familyName.isPresent() || !identityDocuments.isEmpty();
    }

    /** Whether it says where the person is. */
    public boolean isLocated() {
        return location.isPresent() || presence.isPresent();
    }
}
