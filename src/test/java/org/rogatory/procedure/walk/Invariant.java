package org.rogatory.procedure.walk;

import java.util.function.Predicate;

/** What must hold of every accepted act, said in a sentence. */
record Invariant(String says, Predicate<Move> holds) {}
