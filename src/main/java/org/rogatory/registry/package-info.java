/** The registry of States: treaty status by date, declarations, and the authorities that requests travel between. */
package org.rogatory.registry;
