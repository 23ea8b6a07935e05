package org.rogatory.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One dated step of a State towards the treaty, as the depositary has it, 64, 65, 67.
 *
 * @param depositedOn the day of signature, of deposit, or of the receipt of a denunciation
 */
@Embeddable
public record Instrument(@Enumerated(EnumType.STRING) InstrumentType type, LocalDate depositedOn) {
    boolean binds() {
        return type.binds();
    }
}
