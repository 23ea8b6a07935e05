/** What the treaty says, as data: no framework, no behaviour beyond looking itself up. */
package org.rogatory.convention;
