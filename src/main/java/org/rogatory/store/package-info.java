/** The database without the mapping of objects: for rows that come and go in great numbers. */
package org.rogatory.store;
