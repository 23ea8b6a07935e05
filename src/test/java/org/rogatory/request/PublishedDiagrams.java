package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.http.Json;
import org.rogatory.procedure.Procedure;

/** The diagrams of procedures as the service publishes them, for whoever has no container: pages and drawings. */
public final class PublishedDiagrams {
    private static final ObjectMapper MAPPER = Json.mapper();

    static {
        new DomainJson().customize(MAPPER);
    }

    private PublishedDiagrams() {}

    /** What the service answers as text/vnd.mermaid. */
    public static String mermaid(Procedure procedure) {
        return Mermaid.of(diagram(procedure));
    }

    /** What the drawing is made from. */
    public static String plantUml(Procedure procedure) {
        return PlantUml.of(diagram(procedure));
    }

    /** What moves and where, whatever the procedure is called: kinds that share a machine look the same. */
    public static Object shape(Procedure procedure) {
        var diagram = diagram(procedure);
        return List.of(diagram.states(), diagram.crossroads(), diagram.arrows());
    }

    /** Every word that a picture of the procedure must show. */
    public static List<String> words(Procedure procedure) {
        var diagram = diagram(procedure);
        return Stream.concat(
                        diagram.states().stream().map(Diagram.State::name),
                        diagram.arrows().stream().flatMap(arrow -> arrow.acts().stream()))
                .distinct()
                .collect(Collectors.toList());
    }

    static Diagram diagram(Procedure procedure) {
        return Diagram.of(MAPPER.<JsonNode>valueToTree(ProcedureView.of(procedure)));
    }
}
