/** The rules of the Convention, each in one place with its article; those of one article live together. */
package org.rogatory.procedure.rule;
