package org.rogatory.deadline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.rogatory.scenario.PostgresServer;

/** The same on the packaged product and PostgreSQL. */
@QuarkusIntegrationTest
@WithTestResource(PostgresServer.class)
class WorklistIT extends WorklistTest {}
