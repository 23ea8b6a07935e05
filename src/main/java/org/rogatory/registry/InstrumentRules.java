package org.rogatory.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.problem.BadInput;

/** What a list of instruments may be: the order in which a State can come to the treaty and leave it, 64, 65, 67. */
final class InstrumentRules {
    /** 64(1): opened for signature in Hanoi. */
    private static final LocalDate OPENED = LocalDate.of(2025, 10, 25);
    /** 64(1): the last day of signature at the United Nations. */
    private static final LocalDate LAST_SIGNATURE = LocalDate.of(2026, 12, 31);

    private final LocalDate today;
    private final String pointer;
    private final List<BadInput> faults = new ArrayList<>();
    private Optional<LocalDate> last = Optional.empty();
    private boolean signed;
    private boolean bound;

    private InstrumentRules(LocalDate today, String pointer) {
        this.today = today;
        this.pointer = pointer;
    }

    /** @param pointer where the list stands in what was sent */
    static List<BadInput> faults(List<NewInstrument> instruments, LocalDate today, String pointer) {
        var rules = new InstrumentRules(today, pointer);
        for (var place = 0; place < instruments.size(); place++) {
            rules.check(instruments.get(place), place);
        }
        return rules.faults;
    }

    private void check(NewInstrument instrument, int place) {
        day(instrument.on(), pointer + "/" + place + "/on");
        step(instrument, pointer + "/" + place);
        last = Optional.of(instrument.on());
        signed |= instrument.type() == InstrumentType.SIGNATURE;
        bound = instrument.type().binds() || bound && instrument.type() != InstrumentType.DENUNCIATION;
    }

    private void day(LocalDate on, String place) {
        require(!on.isBefore(OPENED), place, "lies before the opening for signature on %s (64(1))".formatted(OPENED));
        require(!on.isAfter(today), place, "lies in the future; what is not deposited yet is not registered");
        require(last.filter(on::isBefore).isEmpty(), place, "lies before the instrument above it");
    }

    private void step(NewInstrument instrument, String place) {
        switch (instrument.type()) {
            case SIGNATURE -> {
                require(!signed, place, "is a second signature");
                require(!bound, place, "comes after the consent to be bound");
                require(!instrument.on().isAfter(LAST_SIGNATURE), place + "/on", "lies after 31 December 2026 (64(1))");
            }
            case RATIFICATION, ACCEPTANCE, APPROVAL -> {
                require(signed, place, "needs a signature before it (64(3)); who has not signed accedes");
                require(!bound, place, "is a second consent to be bound");
            }
            case ACCESSION -> require(!bound, place, "is a second consent to be bound");
            case DENUNCIATION -> require(bound, place, "comes from a State that is not bound (67)");
        }
    }

    private void require(boolean right, String place, String message) {
        if (!right) {
            faults.add(BadInput.at(place, message));
        }
    }
}
