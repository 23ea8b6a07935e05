package org.rogatory.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.INVALID_PARAMETER;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.AUDITOR;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.DocumentContentTest.ORDER;
import static org.rogatory.request.DocumentContentTest.content;
import static org.rogatory.request.DocumentContentTest.profile;
import static org.rogatory.request.DocumentContentTest.registered;
import static org.rogatory.request.DocumentContentTest.send;
import static org.rogatory.request.Refusals.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.bundle.Taken;
import org.rogatory.chain.Digest;
import org.rogatory.log.Placed;
import org.rogatory.verify.Brought;
import org.rogatory.verify.Layout;

/** Documents that an auditor takes away with the record. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class DocumentsInBundlesTest {
    private static final byte[] IMAGE = "%PDF-1.7 The preserved image".getBytes(UTF_8);
    private static final byte[] ANOTHER = "%PDF-1.7 The order of a judge".getBytes(UTF_8);
    private static final Digest DIGEST = Digest.of(IMAGE);

    @Test
    void theDocumentOfAnInternalStepIsErasedWithIt() {
        var id = Cases.inExecution();
        var order = registered(FR, id, IMAGE);
        send(FR, id, order, IMAGE);
        var step = FR.does(id, ORDER.formatted(order));
        assertArrayEquals(IMAGE, AUDITOR.get(content(id, order)).asByteArray());

        REGISTRAR.does(
                id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[" + step.get("number") + "],\"ground\":\"Article 36\"}");
        problem(NOT_FOUND, AUDITOR.get(content(id, order)));
        Placed.all();
        var taken = Taken.of(AUDITOR.get(bundle(id) + "&documents=true")).assertHolds(Brought.nothing());
        assertSaid(taken, "1 documents that an act has erased");
    }

    @Test
    void moreBytesThanABundleMayHaveAreRefused() {
        var id = Cases.submitted();
        for (byte nth = 1; nth <= 2; nth++) {
            var bytes = new byte[1_000_000];
            bytes[0] = nth;
            send(FR, id, registered(FR, id, bytes), bytes).then().statusCode(200);
        }
        Placed.all();
        problem(INVALID_PARAMETER, AUDITOR.get(bundle(id) + "&documents=true"))
                .body("violations[0].parameter", is("documents"))
                .body("violations[0].message", containsString("have 2000000 bytes"));
    }

    @Test
    void anAuditorTakesThemAwayAndHoldsThemAgainstWhatTheActsName() {
        var id = Cases.inExecution();
        var delivered = registered(FR, id, IMAGE);
        send(FR, id, delivered, IMAGE);
        var disk = FR.post(Desk.path(id) + "/documents", profile(new byte[9]).replace("}", ",\"medium\":\"A disk\"}"));
        var order = registered(FR, id, ANOTHER);
        send(FR, id, order, ANOTHER);
        FR.does(id, ORDER.formatted(order));
        var delivery = FR.does(
                id,
                "{\"type\":\"DELIVER\",\"documents\":[\"%s\",\"%s\"],\"personalData\":false}"
                        .formatted(delivered, disk.path("id").toString()));
        Placed.all();

        var all = Taken.of(AUDITOR.get(bundle(id) + "&documents=true")).assertHolds(Brought.nothing());
        assertArrayEquals(IMAGE, all.files().get(Layout.request(id) + Layout.document(DIGEST)));
        assertSaid(all, "Checked: 2 documents", "1 documents that something else carries");
        assertSaid(Taken.of(AUDITOR.get(bundle(id))), "2 documents that are not in this bundle");
        var other = Taken.of(new Desk("vn-auditor").get(bundle(id) + "&documents=true"));
        assertSaid(other.assertHolds(Brought.nothing()), "Checked: 1 documents");
        var none = Taken.of(new Desk("oversight").get(bundle(id) + "&documents=true"));
        assertTrue(none.files().keySet().stream().noneMatch(file -> file.contains(Layout.DOCUMENTS)));

        REGISTRAR.does(
                id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[" + delivery.get("number") + "],\"ground\":\"Article 36\"}");
        Placed.all();
        var after = Taken.of(AUDITOR.get(bundle(id) + "&documents=true")).assertHolds(Brought.nothing());
        assertSaid(after, "Checked: 1 documents", "2 documents that an act has erased");
        all.assertHolds(Brought.nothing());
    }

    private static String bundle(String request) {
        return "/v1/audit/export?request=" + request;
    }

    private static void assertSaid(Taken taken, String... what) {
        var lines = String.join("\n", taken.judged(Brought.nothing()).lines());
        for (var one : what) {
            assertTrue(lines.contains(one), lines);
        }
    }
}
