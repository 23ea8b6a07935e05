package org.rogatory.registry;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.http.RoundTrip;

/** A dated step towards the treaty, as the depositary has it, 64, 65, 67. */
@Schema(name = "NewInstrument")
record NewInstrument(
        InstrumentType type,

        @Schema(description = "Day of signature, of deposit, or of the receipt of a denunciation")
        LocalDate on)
        implements RoundTrip {

    static NewInstrument of(Instrument instrument) {
        return new NewInstrument(instrument.type(), instrument.depositedOn());
    }

    Instrument deposited() {
        return new Instrument(type, on);
    }
}
