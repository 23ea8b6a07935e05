/**
 * What proves the log: the Merkle tree of RFC 6962, its tiles, signed checkpoints and proofs in the formats of C2SP.
 * Plain Java: an auditor's verifier is made of this package and of {@link org.rogatory.chain.Digest} alone.
 */
package org.rogatory.proof;
