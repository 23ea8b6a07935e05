package org.rogatory.http;

/** What a change is answered with: the thing as it is now, and what was promised the first time. */
public record Answer<T>(T entity, Remembered remembered, boolean replayed) {}
