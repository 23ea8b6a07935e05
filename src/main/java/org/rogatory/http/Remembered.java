package org.rogatory.http;

import java.util.Optional;

/** The answer that a key was given: enough to give it again; the effect names what was done, like an act's number. */
public record Remembered(int status, Optional<String> location, Optional<String> etag, Optional<String> effect) {}
