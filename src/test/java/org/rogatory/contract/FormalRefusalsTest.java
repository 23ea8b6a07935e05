package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.contract.CommittedContract.Operation;

/** What every operation refuses before it looks at who is calling and what is there, wherever the document says so. */
@QuarkusTest
class FormalRefusalsTest {
    private static final String TOO_LONG = "\"" + "x".repeat(1 << 20) + "\"";

    private enum Fault {
        OTHER_METHOD((request, type) -> {}),
        OTHER_REPRESENTATION((request, type) -> request.contentType(type).accept("text/html")),
        LONG_BODY((request, type) -> request.contentType(type).body(TOO_LONG)),
        OTHER_BODY((request, type) -> request.contentType("application/xml").body("x"));

        private final BiConsumer<RequestSpecification, String> spoil;

        Fault(BiConsumer<RequestSpecification, String> spoil) {
            this.spoil = spoil;
        }
    }

    @ParameterizedTest
    @CsvSource({"OTHER_METHOD, 405", "OTHER_REPRESENTATION, 406", "LONG_BODY, 413", "OTHER_BODY, 415"})
    void whatTheDocumentSaysIsRefusedIsRefused(Fault fault, int status) {
        CommittedContract.get()
                .operations()
                .filter(o -> o.says().path("responses").has(Integer.toString(status)))
                .forEach(operation -> assertEquals(status, answer(fault, operation), operation.id()));
    }

    private static int answer(Fault fault, Operation operation) {
        var request = RestAssured.given();
        fault.spoil.accept(request, type(operation));
        var method = fault == Fault.OTHER_METHOD ? "PATCH" : operation.method().toUpperCase(Locale.ROOT);
        return request.request(method, path(operation)).statusCode();
    }

    private static String type(Operation operation) {
        var types = operation.says().at("/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }

    /** Of something that is nowhere. */
    private static String path(Operation operation) {
        return operation.path().replaceAll("\\{[^}]+}", "1");
    }
}
