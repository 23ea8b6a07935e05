package org.rogatory.convention;

/** On what a request stands, 40(6)-(7): the Convention, a named treaty, or a named assurance of reciprocity. */
public enum LegalBasisType {
    CONVENTION,
    TREATY,
    RECIPROCITY
}
