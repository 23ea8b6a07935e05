/** The acts on the wire, one record each: what a body says, and what the act does when no rule stands in its way. */
package org.rogatory.procedure.act;
