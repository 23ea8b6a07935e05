/** What requests say: one record per kind's content, composed of shared pieces. A draft may lack anything. */
package org.rogatory.procedure.content;
