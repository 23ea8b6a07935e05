/** An issuer of tokens for trying the service; no class of it is in the product. */
package org.rogatory.access.demo;
