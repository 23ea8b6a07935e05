package org.rogatory.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Material that one side gave the other by an act: the other holds it under 40(19) and 36(3).
 *
 * @param conditions ids of those that had been accepted before, and travel with it, 40(28)
 */
public record HandedOver(int act, Side by, boolean personalData, List<Item> items, List<String> conditions) {

    Optional<Item> item(UUID document) {
        return items.stream().filter(item -> item.document().equals(document)).findFirst();
    }

    /** A document, its SHA-256 digest (base64url) and the measure that it answers, if one. */
    public record Item(UUID document, String sha256, Optional<String> measure, boolean disputed) {
        Item inDispute() {
            return new Item(document, sha256, measure, true);
        }
    }
}
