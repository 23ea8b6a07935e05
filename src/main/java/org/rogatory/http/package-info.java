/** What the platform leaves open: strict JSON, preconditions, paging, idempotency, limits, headers. */
package org.rogatory.http;
