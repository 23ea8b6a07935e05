/** The formal letter: a request, or an answer to one, as a PDF that a court can file. */
package org.rogatory.letter;
