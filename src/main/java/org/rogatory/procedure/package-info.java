/** The engine: procedures as readable definitions, rules as data, the case file as a fold over its acts. */
package org.rogatory.procedure;
