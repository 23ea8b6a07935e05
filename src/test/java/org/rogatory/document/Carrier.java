package org.rogatory.document;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Dossier;

/** A document of some bytes that nobody has seen before, on its way to an instance of the packaged product and back. */
record Carrier(String path, byte[] bytes, String caller) {

    /** Registers it with the first instance: all of them have one database. */
    static Carrier of(Dossier request, String caller, int size) {
        var bytes = new byte[size];
        ThreadLocalRandom.current().nextBytes(bytes);
        return of(request, caller, bytes);
    }

    static Carrier of(Dossier request, String caller, byte[] bytes) {
        var path = "/v1/requests/" + request.id() + "/documents";
        var answer = new Api(caller)
                .post(
                        path,
                        Map.of(
                                "name",
                                "image.bin",
                                "mediaType",
                                "application/octet-stream",
                                "size",
                                bytes.length,
                                "sha256",
                                Digest.of(bytes).toString()));
        assertEquals(201, answer.statusCode(), answer::asString);
        return new Carrier(path + "/" + Api.json(answer).path("id").asText(), bytes, caller);
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Digest digest() {
        return Digest.of(bytes);
    }

    String content() {
        return path + "/content";
    }

    Response sentTo(String instance) {
        return sentTo(instance, bytes);
    }

    Response sentTo(String instance, byte[] others) {
        return asking(caller).contentType(ContentType.BINARY).body(others).put(URI.create(instance + content()));
    }

    Response fetchedFrom(String instance) {
        return asking(caller).get(URI.create(instance + content()));
    }

    static RequestSpecification asking(String caller) {
        return given().header("Authorization", TestIssuer.bearer(caller));
    }

    /** Whether its State reads that the bytes are there. */
    boolean hasArrived() {
        var documents = Api.json(new Api(caller).get(path.substring(0, path.lastIndexOf('/'))));
        for (var document : documents.path("items")) {
            if (document.path("id").asText().equals(id())) {
                return document.has("arrivedAt");
            }
        }
        throw new AssertionError("no document " + id());
    }
}
