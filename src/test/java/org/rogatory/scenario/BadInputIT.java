package org.rogatory.scenario;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(PostgresServer.class)
class BadInputIT extends BadInputTest {}
