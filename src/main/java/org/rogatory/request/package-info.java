/** The request and its REST face: drafts, acts, the history, and what a caller may see of them. */
package org.rogatory.request;
