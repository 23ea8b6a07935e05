package org.rogatory.http;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import org.apache.http.client.HttpClient;

/** One client for each thread of the tests: one for each request would cost more than the request. */
public final class KeptConnections implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeEachCallback {
    private static final ThreadLocal<HttpClient> CLIENT =
            ThreadLocal.withInitial(HttpClientConfig.httpClientConfig()::httpClientInstance);

    @Override
    public void beforeClass(Class<?> test) {
        install();
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        install();
    }

    private static void install() {
        var config = RestAssured.config();
        // Asking whether the connection is still there would take a millisecond each time.
        RestAssured.config = config.httpClient(config.getHttpClientConfig()
                .httpClientFactory(CLIENT::get)
                .setParam("http.connection.stalecheck", false));
    }
}
