package org.rogatory.convention;

/** What an authority is registered for, 37(19), 40(12), 41(1). */
public enum AuthorityFunction {
    MUTUAL_LEGAL_ASSISTANCE,
    EXTRADITION,
    CONTACT_24_7,
    ASSET_RECOVERY,
    POLICE,
    COMPETENT,
    TECHNICAL_ASSISTANCE
}
