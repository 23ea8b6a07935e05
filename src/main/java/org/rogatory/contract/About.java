package org.rogatory.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What the document says about itself. */
final class About {
    static final String BEARER = "bearer";

    /** Of the contract, not of the service: it grows by its second part with each addition. */
    private static final String VERSION = "1.0";

    private static final String TEXT = "/openapi/about.md";

    private About() {}

    static void addTo(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Rogatory")
                .version(VERSION)
                .summary("Requests under the United Nations Convention against Cybercrime")
                .description(text())
                .contact(OASFactory.createContact().name("The operator of the host that serves this document"))
                .license(OASFactory.createLicense().name("Apache License 2.0").identifier("Apache-2.0")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("The host that serves this document")));
    }

    static void addTo(Components components) {
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BEARER)
                        .bearerFormat("JWT")
                        .description("An access token of the operator's OpenID Provider, held to RFC8725"));
    }

    /** The framework serves the document by itself, and does not list it. */
    static PathItem itself() {
        var yaml = OASFactory.createMediaType().schema(Shapes.text());
        var json = OASFactory.createMediaType().schema(Shapes.object());
        var answer = OASFactory.createAPIResponse()
                .description("This document")
                .content(OASFactory.createContent()
                        .addMediaType("application/yaml", yaml)
                        .addMediaType("application/json", json));
        answer.addHeader(Headers.CORRELATION_ID, Headers.ref(Headers.CORRELATION_ID));
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("getContract")
                        .summary("This document")
                        .description("For everybody, without a token; as JSON when `Accept` says so.")
                        .addTag("Contract")
                        .security(List.of())
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse("200", answer)
                                .addAPIResponse("405", Problems.ref(Problems.name(405)))));
    }

    private static String text() {
        try (var in = About.class.getResourceAsStream(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEXT, e);
        }
    }
}
