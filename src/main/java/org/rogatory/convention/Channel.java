package org.rogatory.convention;

/** The ways by which a request may travel, 40(12), 41(1). */
public enum Channel {
    CENTRAL,
    DIPLOMATIC,
    INTERPOL,
    CONTACT_POINT
}
