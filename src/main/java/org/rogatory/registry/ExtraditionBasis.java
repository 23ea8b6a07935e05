package org.rogatory.registry;

/** What a State told the depositary about the Convention as legal basis for extradition, 37(6). */
public enum ExtraditionBasis {
    TAKEN,
    NOT_TAKEN,
    NOT_DECLARED
}
