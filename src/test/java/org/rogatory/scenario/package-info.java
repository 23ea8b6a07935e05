/** What the service is for, told as a lawyer would, over HTTP alone: on H2 by the tests, on PostgreSQL by the ITs. */
package org.rogatory.scenario;
