package org.rogatory.scenario;

import java.time.LocalDate;
import java.util.List;

/** The acts by which a person goes from one State to the other and back, in the words of the scenarios. */
final class TransferDeeds {
    private TransferDeeds() {}

    static Deed recordConsent(LocalDate on) {
        return Deed.of("RECORD_CONSENT")
                .with("person", "N. N.")
                .with("on", on)
                .with("free", true)
                .with("informed", true)
                .with("language", "fil")
                .with("counsel", true);
    }

    static Deed revokeConsent(LocalDate on) {
        return Deed.of("REVOKE_CONSENT").with("on", on);
    }

    static Deed agreeTransfer(LocalDate returnOn) {
        return Deed.of("AGREE_TRANSFER")
                .with("returnOn", returnOn)
                .with("custody", "Manila City Jail, in a cell of his own")
                .with("conditions", List.of("No interviews"))
                .with("priorActsSafe", true);
    }

    static Deed recordTransfer(LocalDate on) {
        return Deed.of("RECORD_TRANSFER").with("place", "Suvarnabhumi Airport").with("on", on);
    }

    static Deed recordReturn(LocalDate on, int days) {
        return Deed.of("RECORD_RETURN").with("on", on).with("daysInCustody", days);
    }

    static Deed endCustody(LocalDate on) {
        return Deed.of("END_CUSTODY").with("on", on);
    }

    static Deed confirmReturn(LocalDate on) {
        return Deed.of("CONFIRM_RETURN").with("on", on);
    }
}
