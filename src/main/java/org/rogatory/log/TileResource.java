package org.rogatory.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.problem.ProblemException;
import org.rogatory.proof.EntryBundle;
import org.rogatory.proof.MalformedException;
import org.rogatory.proof.Tile;

/** The log's hashes and entries in pieces that never change, C2SP tlog-tiles. */
@Path("/v1/log/tile/{path:.+}")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
@Tag(name = "Log")
class TileResource {
    private static final String ENTRIES = "entries/";

    private final LogReading log;

    TileResource(LogReading log) {
        this.log = log;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTile",
            summary = "A tile of hashes, `{level}/{index}`, or a bundle of entries, `entries/{index}`, C2SP tlog-tiles")
    public RestResponse<byte[]> one(
            @Parameter(
                            description = "With slashes, as C2SP tlog-tiles writes it: `0/x001/x234/067`, and with its"
                                    + " width, as `0/x001/x234/067.p/8`, when it is not full")
                    @RestPath
                    String path) {
        return LogAnswer.bytes(read("tile/" + path).orElseThrow(ProblemException::notFound), LogAnswer.FOR_EVER);
    }

    private Optional<byte[]> read(String path) {
        try {
            return path.startsWith("tile/" + ENTRIES)
                    ? log.entries(EntryBundle.parse(path))
                    : log.tile(Tile.parse(path));
        } catch (MalformedException noPathOfATile) {
            return Optional.empty();
        }
    }
}
