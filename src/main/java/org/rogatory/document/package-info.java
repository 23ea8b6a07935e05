/** The bytes of documents: how they come, where they lie, how they go, and who fetched them. */
package org.rogatory.document;
