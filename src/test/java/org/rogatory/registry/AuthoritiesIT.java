package org.rogatory.registry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;

@QuarkusIntegrationTest
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class AuthoritiesIT extends AuthoritiesTest {}
