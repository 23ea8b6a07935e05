package org.rogatory.procedure;

/** How an exchange stands; HELD is a consultation closed after the views were stated or the date for them had passed. */
public enum ExchangeStatus {
    OPEN,
    VIEWS_STATED,
    HELD,
    CLOSED,
    ANSWERED,
    ACCEPTED,
    DECLINED,
    GRANTED,
    DENIED,
    LAPSED;

    public boolean open() {
        return this == OPEN || this == VIEWS_STATED;
    }
}
