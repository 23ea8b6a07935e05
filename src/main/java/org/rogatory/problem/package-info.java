/** Every refusal as a document: RFC 9457, also for what the framework refuses before we are asked. */
package org.rogatory.problem;
