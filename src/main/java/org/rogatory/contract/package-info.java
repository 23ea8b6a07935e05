/** The OpenAPI document, made from the code when the service is built: nothing in it is written a second time. */
package org.rogatory.contract;
