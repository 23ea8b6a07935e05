package org.rogatory.registry;

/** What a State does towards the treaty itself: signs it, consents to be bound by it, denounces it, 64, 65, 67. */
public enum InstrumentType {
    SIGNATURE,
    RATIFICATION,
    ACCEPTANCE,
    APPROVAL,
    ACCESSION,
    DENUNCIATION;

    /** Whether by it a State consents to be bound, 65(1). */
    public boolean binds() {
        return this != SIGNATURE && this != DENUNCIATION;
    }
}
