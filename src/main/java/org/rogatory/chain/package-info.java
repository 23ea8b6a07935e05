/** Canonical JSON, digests and commitments: what makes an act's bytes the same for ever. */
package org.rogatory.chain;
