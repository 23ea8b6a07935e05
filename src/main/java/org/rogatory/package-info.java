/** The start of the service. */
package org.rogatory;
