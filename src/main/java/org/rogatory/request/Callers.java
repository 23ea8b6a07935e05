package org.rogatory.request;

import org.rogatory.access.Role;

/** The roles that may use an operation at all; anything finer is decided by rules. */
final class Callers {
    private Callers() {}

    static final String CENTRAL = Role.CENTRAL_AUTHORITY_NAME;
    static final String CONTACT_POINT = Role.CONTACT_POINT_24_7_NAME;
    static final String COMPETENT = Role.COMPETENT_AUTHORITY_NAME;
    static final String AUDITOR = Role.AUDITOR_NAME;
    static final String REGISTRAR = Role.REGISTRAR_NAME;
}
