/**
 * The auditor's verifier of an audit bundle: no service, no database, no network, nothing but a JDK. It is made of this
 * package, {@link org.rogatory.proof} and {@link org.rogatory.chain.Digest}, and can be compiled of these alone.
 */
package org.rogatory.verify;
