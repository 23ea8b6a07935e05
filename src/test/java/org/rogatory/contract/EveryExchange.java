package org.rogatory.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Has every exchange of every HTTP test, on H2 and on PostgreSQL, held against the committed document. */
public final class EveryExchange implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeEachCallback {
    private static final ContractFilter FILTER = new ContractFilter();

    @Override
    public void beforeClass(Class<?> test) {
        install();
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        install();
    }

    /** In the place of one that another class loader has left there: it would check all over again. */
    private static void install() {
        RestAssured.replaceFiltersWith(FILTER);
    }
}
