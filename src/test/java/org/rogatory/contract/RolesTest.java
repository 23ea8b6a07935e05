package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;
import org.rogatory.contract.CommittedContract.Operation;
import org.rogatory.log.Placed;

/** Every operation of the document, called in every role, and by those who have none. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class RolesTest {
    /** A caller for each role; the depositary is a registrar without an authority. */
    private static final Map<String, String> ROLES = Map.of(
            "vn-central", "central-authority",
            "vn-247", "contact-point-24-7",
            "vn-court", "competent-authority",
            "vn-auditor", "auditor",
            "fr-registrar", "registrar",
            "depositary", "registrar",
            "oversight", "oversight");

    private static final String FORBIDDEN = "https://rogatory.org/problems/forbidden";
    private static final String UNAUTHORIZED = "https://rogatory.org/problems/unauthorized";

    private final List<String> wrong = new ArrayList<>();
    private int cells;

    /** A log that has signed nothing yet has no answers. */
    @BeforeEach
    void theLogHasSigned() {
        Placed.all();
    }

    @Test
    void everyOperationIsOpenToItsRolesAndToNobodyElse() {
        var tokens = new TreeMap<String, String>();
        ROLES.keySet().forEach(caller -> tokens.put(caller, TestIssuer.token(caller)));

        operations().forEach(operation -> {
            strangers(operation);
            tokens.forEach((caller, token) -> cell(operation, caller, new Call(operation, Optional.of(token))));
        });

        assertEquals(List.of(), wrong);
        assertTrue(cells > 200, () -> "only " + cells);
        System.out.printf("roles: %d cells, 0 wrong%n", cells);
    }

    @Test
    void theDocumentNamesTheRolesOfTheDesign() {
        operations().forEach(operation -> {
            var named = new TreeSet<String>();
            operation.says().path("x-roles").forEach(role -> named.add(role.asText()));
            assertEquals(RoleTable.of(operation), named, operation.id());
        });
    }

    @Test
    void onlyTheContractItselfAndTheDigestsOfTheLogAreForEverybody() {
        var open = CommittedContract.get()
                .operations()
                .filter(o -> !o.hasToken())
                .map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of(
                        "getContract",
                        "getCheckpoint",
                        "getConsistencyProof",
                        "getInclusionProof",
                        "getLogKeys",
                        "getTile"),
                open);
        assertEquals(
                200,
                new Call(CommittedContract.get().operation("GET", "/v1/openapi").orElseThrow(), Optional.empty())
                        .soundly("")
                        .statusCode());
    }

    private static List<Operation> operations() {
        return CommittedContract.get().operations().filter(Operation::hasToken).toList();
    }

    /** No token, and a sound one that names no role of ours: 401, whatever else is wrong. */
    private void strangers(Operation operation) {
        var roleless =
                TestToken.of("vn-central").with("groups", List.of("guest")).compact();
        for (var token : List.of(Optional.<String>empty(), Optional.of(roleless))) {
            var call = new Call(operation, token);
            cells++;
            expect(UNAUTHORIZED, call.soundly(unknown()), operation, "a stranger");
            expect(UNAUTHORIZED, call.malformed(unknown()), operation, "a malformed stranger");
        }
    }

    private void cell(Operation operation, String caller, Call call) {
        cells++;
        if (RoleTable.of(operation).contains(ROLES.get(caller))) {
            admitted(call.soundly(unknown()), operation, caller);
            admitted(call.malformed(unknown()), operation, caller);
        } else {
            expect(FORBIDDEN, call.soundly(unknown()), operation, caller);
            expect(FORBIDDEN, call.malformed(unknown()), operation, caller);
        }
    }

    private void admitted(Response answer, Operation operation, String caller) {
        if (List.of(401, 403).contains(answer.statusCode()) || answer.statusCode() >= 500) {
            wrong.add("%s by %s: %d".formatted(operation.id(), caller, answer.statusCode()));
        }
    }

    private void expect(String type, Response answer, Operation operation, String caller) {
        if (!type.equals(answer.path("type"))) {
            wrong.add("%s by %s: %d and not %s".formatted(operation.id(), caller, answer.statusCode(), type));
        }
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
