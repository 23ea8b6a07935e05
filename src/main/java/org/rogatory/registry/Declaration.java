package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One declaration of a State and the day from which it holds; an earlier day's value is never overwritten. */
@Embeddable
public record Declaration(
        @Enumerated(EnumType.STRING) DeclarationName name,
        LocalDate validFrom,
        @Convert(converter = JsonBytes.class) JsonNode setting) {}
