/** The one Clock. */
package org.rogatory.time;
