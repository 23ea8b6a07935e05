/** What auditors ask: who read what, who did what, across requests. */
package org.rogatory.audit;
