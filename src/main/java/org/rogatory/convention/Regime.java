package org.rogatory.convention;

/** Whose procedural rules govern, 40(7): the Convention's own, or those of a treaty that binds both States. */
public enum Regime {
    CONVENTION,
    TREATY
}
