/** What waits for whom, and what time brings about. */
package org.rogatory.deadline;
