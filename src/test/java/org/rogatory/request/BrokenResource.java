package org.rogatory.request;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;

/** Fails in the ways in which the database quotes what it was given, or our own words do. */
@Path("/test/broken")
public class BrokenResource {
    private final Session session;

    BrokenResource(Session session) {
        this.session = session;
    }

    @POST
    @Path("in-a-statement")
    @Transactional
    @Operation(hidden = true)
    public void inAStatement(String name) {
        session.createNativeMutationQuery("insert into sight (viewer, request_id) values (:name, :id)")
                .setParameter("name", name.repeat(50))
                .setParameter("id", new UUID(0, 0))
                .executeUpdate();
    }

    @POST
    @Path("at-the-end-of-a-transaction")
    @Transactional
    @Operation(hidden = true)
    public void atTheEndOfATransaction(String name) {
        var document = new NewDocument(
                name.repeat(50),
                "a/b",
                1L,
                "A".repeat(43),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        session.persist(new RequestDocument(new UUID(0, 0), "VN", new UUID(0, 0), document, Instant.now()));
    }

    @POST
    @Path("in-words")
    @Operation(hidden = true)
    public void inWords(String name) {
        throw new IllegalStateException(name, new IllegalArgumentException(name));
    }
}
