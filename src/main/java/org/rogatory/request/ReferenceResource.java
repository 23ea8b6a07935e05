package org.rogatory.request;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.machine.RuleBook;

/** Reference data, each with its article. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Convention")
class ReferenceResource {

    @GET
    @Path("refusal-grounds")
    @Operation(operationId = "listRefusalGrounds", summary = "The grounds of refusal, and the kinds they are open to")
    public Listed<GroundView> refusalGrounds() {
        return new Listed<>(Arrays.stream(RefusalGround.values())
                .map(g -> new GroundView(g, g.article(), g.title(), g.standing(), g.kinds(), g.needsConsultation()))
                .toList());
    }

    @GET
    @Path("offences")
    @Operation(operationId = "listOffences", summary = "The offences that a request may cite")
    public Listed<OffenceView> offences() {
        return new Listed<>(Arrays.stream(Offence.values())
                .map(o -> new OffenceView(o, o.title(), o.establishedByTheConvention()))
                .toList());
    }

    @GET
    @Path("measure-types")
    @Operation(operationId = "listMeasureTypes", summary = "What may be asked for, the menu of 40(3)")
    public Listed<MeasureTypeView> measureTypes() {
        return new Listed<>(Arrays.stream(MeasureType.values())
                .map(m -> new MeasureTypeView(
                        m, m.article(), m.title(), m.electronicEvidence(), m.needsDomesticAuthorization()))
                .toList());
    }

    @GET
    @Path("rules")
    @Operation(operationId = "listRules", summary = "Every rule that guards an act, with its article")
    public Listed<GuardView> rules() {
        return new Listed<>(
                RuleBook.all().stream().map(ReferenceResource::guard).toList());
    }

    private static GuardView guard(Rule<?> rule) {
        var acts = Procedures.all().stream()
                .flatMap(p -> p.steps().stream())
                .filter(step -> step.rules().contains(rule))
                .<ActType>map(step -> step.type())
                .distinct()
                .toList();
        return new GuardView(rule.code(), rule.article(), rule.says(), rule.lenience(), acts);
    }

    /** A whole list of reference data. */
    record Listed<T>(List<T> items) {}

    /** A ground of refusal; under 40(28) some need a consultation before. */
    @Schema(name = "RefusalGroundEntry")
    record GroundView(
            RefusalGround code,
            Article article,
            String title,
            RefusalGround.Standing standing,
            Set<Kind> kinds,
            boolean needsConsultation) {}

    /** An offence, cited by its article. */
    @Schema(name = "OffenceEntry")
    record OffenceView(Offence article, String title, boolean establishedByTheConvention) {}

    /** A type of measure; electronic evidence: always, if-data-is-named or none. */
    @Schema(name = "MeasureTypeEntry")
    record MeasureTypeView(
            MeasureType code,
            Article article,
            String title,
            String electronicEvidence,
            boolean needsDomesticAuthorization) {}

    /** A rule, when it warns instead of blocking, and the acts that it guards. */
    @Schema(name = "RuleEntry")
    record GuardView(String rule, Article article, String says, Rule.Lenience warns, List<ActType> acts) {}
}
