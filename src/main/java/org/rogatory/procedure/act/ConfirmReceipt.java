package org.rogatory.procedure.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** Confirms every document that was delivered, each with the digest of what arrived, 40(14). */
public record ConfirmReceipt(List<Received> documents) implements ActBody, ActBody.AboutDelivered {

    /** A document as it arrived. */
    public record Received(UUID id, @Coded(Coded.SHA256) String sha256) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.settled(s, ObligationCode.CONFIRM_RECEIPT);
    }

    @Override
    public List<UUID> deliveredDocuments() {
        return documents.stream().map(Received::id).toList();
    }
}
