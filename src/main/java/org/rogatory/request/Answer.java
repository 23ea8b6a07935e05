package org.rogatory.request;

import org.rogatory.http.Remembered;

/** What a change is answered with: the thing as it is now, and what was promised the first time. */
record Answer<T>(T entity, Remembered remembered, boolean replayed) {}
