package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * An act as it reads now, for who writes it out.
 *
 * @param request of which it is an act
 * @param saidIn itself, then its rectifications
 * @param text what it says, rectified; absent when it was erased
 * @param documents those that the caller may know of
 */
public record StatedAct(
        RequestView request, List<ActView> saidIn, Optional<JsonNode> text, List<DocumentView> documents) {

    public ActView act() {
        return saidIn.get(0);
    }
}
