/**
 * The log of all acts: gives each committed act its place, signs checkpoints over them, and hands out what proves it.
 * It reads what requests have written and is called by nobody; formats and proofs are those of {@link org.rogatory.proof}.
 */
package org.rogatory.log;
