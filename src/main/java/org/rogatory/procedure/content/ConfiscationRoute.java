package org.rogatory.procedure.content;

/** The way that a request for confiscation takes, 50(1)-(3). */
public enum ConfiscationRoute {
    /** The requested State is to seek an order of its own, 50(1)(a). */
    OWN_ORDER,
    /** The requested State is to give effect to the requesting State's order, 50(1)(b). */
    FOREIGN_ORDER,
    /** Property is to be traced, frozen or seized for an eventual confiscation, 50(2). */
    RESTRAINT
}
