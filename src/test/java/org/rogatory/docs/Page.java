package org.rogatory.docs;

import java.nio.file.Path;

/** A page under docs, which must be committed to the letter as it is made. */
record Page(String name, String made) implements Generated {
    static final String COVERAGE = "convention-coverage.md";
    static final String PROBLEMS = "problems.md";
    static final String PROCEDURES = "procedures.md";
    static final String RULES = "rules.md";

    @Override
    public Path file() {
        return Path.of("docs", name);
    }

    @Override
    public boolean isShownBy(String committed) {
        return committed.equals(made);
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
