/** The audit bundle: a request's record, or that of a period, with all that is needed to check it without the service. */
package org.rogatory.bundle;
