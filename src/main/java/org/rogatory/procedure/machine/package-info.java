/** The machines, one file each, written to be read by a lawyer. */
package org.rogatory.procedure.machine;
