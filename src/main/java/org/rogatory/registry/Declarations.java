package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A State's declarations as they stand on one day: of each name the latest that is valid by then. */
record Declarations(Collection<Declaration> all, LocalDate day) {
    boolean holds(DeclarationName name) {
        return inForce(name).map(JsonNode::booleanValue).orElse(false);
    }

    Set<String> languages() {
        return inForce(DeclarationName.LANGUAGES).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(JsonNode::textValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    ExtraditionBasis extraditionBasis() {
        return inForce(DeclarationName.EXTRADITION_LEGAL_BASIS)
                .map(taken -> taken.booleanValue() ? ExtraditionBasis.TAKEN : ExtraditionBasis.NOT_TAKEN)
                .orElse(ExtraditionBasis.NOT_DECLARED);
    }

    OptionalInt formalRequestDays() {
        return inForce(DeclarationName.FORMAL_REQUEST_DAYS).stream()
                .mapToInt(JsonNode::intValue)
                .findFirst();
    }

    private Optional<JsonNode> inForce(DeclarationName name) {
        return made(name).max(Comparator.comparing(Declaration::validFrom)).map(Declaration::setting);
    }

    private Stream<Declaration> made(DeclarationName name) {
        return all.stream().filter(d -> d.name() == name && !d.validFrom().isAfter(day));
    }
}
