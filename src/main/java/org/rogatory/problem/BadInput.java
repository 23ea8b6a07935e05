package org.rogatory.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** One thing that is wrong with what was sent: where it is, and a sentence without internals. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BadInput(Optional<String> pointer, Optional<String> parameter, Optional<String> header, String message) {

    /** A fault in the body at an RFC 6901 pointer. */
    public static BadInput at(String pointer, String message) {
        return new BadInput(Optional.of(pointer), Optional.empty(), Optional.empty(), message);
    }

    /** A fault in a query parameter. */
    public static BadInput parameter(String name, String message) {
        return new BadInput(Optional.empty(), Optional.of(name), Optional.empty(), message);
    }

    /** A fault in a request header. */
    public static BadInput header(String name, String message) {
        return new BadInput(Optional.empty(), Optional.empty(), Optional.of(name), message);
    }
}
