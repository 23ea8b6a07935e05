package org.rogatory.http;

/** A record that is sent as it is answered: the contract describes it once, by what may be sent. */
public interface RoundTrip {}
