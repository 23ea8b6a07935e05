/** Who is calling: roles, the authority behind a token, and what a token must be to count. */
package org.rogatory.access;
