package org.rogatory.contract;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;

/** For HTTP tests: requests whose exchanges are held against the committed document. */
public final class Contract {
    private static final ContractFilter FILTER = new ContractFilter();

    private Contract() {}

    /** A request in JSON; it fails when the exchange is not as the document says. */
    public static RequestSpecification checked() {
        return RestAssured.given().filter(FILTER).contentType(ContentType.JSON);
    }

    static Set<String> operationsSeen() {
        return FILTER.seen();
    }
}
