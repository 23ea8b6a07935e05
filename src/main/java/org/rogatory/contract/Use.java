package org.rogatory.contract;

/** Which way a value travels: what a caller sends is closed and may be silent, what we answer is whole and may grow. */
enum Use {
    SENT,
    ANSWERED
}
