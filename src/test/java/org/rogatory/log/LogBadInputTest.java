package org.rogatory.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** What the log does not have, and what contradicts itself: a clear answer, and never a proof. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class LogBadInputTest {
    private static boolean hasEntries;

    @BeforeEach
    void aLogWithSomeEntries() {
        if (!hasEntries) {
            var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
            request.requesting().does(Deeds.submit());
            request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
            Placed.all();
            hasEntries = true;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proofs/inclusion                                      | 400 | position
            proofs/inclusion?position=0&entry=x                   | 400 | position
            proofs/inclusion?position=-1                          | 400 | position
            proofs/inclusion?position=x                           | 400 | position
            proofs/inclusion?position=0&position=1                | 400 | position
            proofs/inclusion?entry=x                              | 400 | entry
            proofs/inclusion?entry=                               | 400 | position
            proofs/inclusion?entry=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB | 400 | entry
            proofs/inclusion?entry=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | 400 | entry
            proofs/inclusion?entry=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA  | 404 | -
            proofs/inclusion?position=999999999                   | 404 | -
            proofs/inclusion?position=9223372036854775807         | 404 | -
            proofs/inclusion?position=9223372036854775808         | 400 | position
            proofs/inclusion?position=0&size=0                    | 400 | size
            proofs/inclusion?position=0&size=-1                   | 400 | size
            proofs/inclusion?position=0&size=999999999            | 404 | -
            proofs/inclusion?position=2&size=2                    | 400 | size
            proofs/inclusion?position=0&tree=2                    | 400 | tree
            proofs/consistency                                    | 400 | from
            proofs/consistency?from=-1                            | 400 | from
            proofs/consistency?from=2&to=1                        | 400 | to
            proofs/consistency?from=0&to=-1                       | 400 | to
            proofs/consistency?from=0&to=999999999                | 404 | -
            proofs/consistency?from=999999999                     | 404 | -
            proofs/consistency?from=1e3                           | 400 | from
            tile/0/999                                            | 404 | -
            tile/0/000.p/0                                        | 404 | -
            tile/0/000.p/256                                      | 404 | -
            tile/0/000.p/1/1                                      | 404 | -
            tile/0/0                                              | 404 | -
            tile/0/x000/000.p/1                                   | 404 | -
            tile/00/000.p/1                                       | 404 | -
            tile/64/000                                           | 404 | -
            tile/63/000.p/1                                       | 404 | -
            tile/0/x999/x999/x999/x999/x999/x999/999              | 404 | -
            tile/0/x999/x999/x999/x999/x999/x999/x999/999         | 404 | -
            tile/0/x072/x057/x594/x037/x927/936.p/1               | 404 | -
            tile/entries/x072/x057/x594/x037/x927/936.p/1         | 404 | -
            tile/entries/999                                      | 404 | -
            tile/entries/000.p/300                                | 404 | -
            tile/entries/x                                        | 404 | -
            tile/                                                 | 404 | -
            tile                                                  | 404 | -
            checkpoint?size=1                                     | 400 | size
            """)
    void whatCannotBeProvenIsSaid(String path, int status, String parameter) {
        var answer = given().urlEncodingEnabled(false).get("/v1/log/" + path.strip());
        answer.then().statusCode(status).contentType("application/problem+json");
        if (status == 400) {
            answer.then().body("violations.parameter", hasItem(parameter));
        }
    }
}
