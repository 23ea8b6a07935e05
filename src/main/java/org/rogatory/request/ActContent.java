package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What is said in an act and may be erased: the body as sent, the draft for SUBMIT, the officer, the idempotency key, the
 * signature, by which an erased text could be guessed at.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ActContent(
        JsonNode body,
        Optional<JsonNode> draft,
        Optional<Officer> officer,
        Optional<String> idempotencyKey,
        Optional<ActSignature> signature) {

    /** Who posted the act: the identity provider and its name for the person or system. */
    record Officer(String issuer, String subject) {}

    /** The text in which corrections point: the draft for SUBMIT, the body for every other act. */
    JsonNode text() {
        // An absent tree is read as null inside the optional.
        return draft.filter(JsonNode::isObject).orElse(body);
    }
}
