package org.rogatory.procedure.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.content.AssistanceContent.ConductingAuthority;
import org.rogatory.procedure.content.AssistanceContent.RequestingAuthority;

/** The mandatory items of a request for assistance: letter, place, and whether it is there. */
public final class AssistanceItems {
    private AssistanceItems() {}

    /**
     * One mandatory item.
     *
     * @param article the letter that demands it
     * @param pointer RFC 6901 pointer relative to the thing that it belongs to
     */
    public record Item<T>(Article article, String pointer, String says, Predicate<T> present) {
        static <T> Item<T> of(String article, String pointer, String says, Predicate<T> present) {
            return new Item<>(Article.of(article), pointer, says, present);
        }
    }

    /** 40(15), on the content as a whole. */
    public static final List<Item<AssistanceContent>> OF_CONTENT = List.of(
            Item.of(
                    "40(15)(a)",
                    "/requestingAuthority",
                    "the authority making the request",
                    c -> c.requestingAuthority()
                            .flatMap(RequestingAuthority::name)
                            .isPresent()),
            Item.of(
                    "40(15)(b)",
                    "/subjectMatter",
                    "the subject matter",
                    c -> c.subjectMatter().isPresent()),
            Item.of(
                    "40(15)(b)",
                    "/nature",
                    "the nature of the proceeding",
                    c -> c.nature().isPresent()),
            Item.of(
                    "40(15)(b)",
                    "/conductingAuthority",
                    "name and functions of the authority conducting the proceeding",
                    c -> c.conductingAuthority()
                                    .flatMap(ConductingAuthority::name)
                                    .isPresent()
                            && c.conductingAuthority()
                                    .flatMap(ConductingAuthority::functions)
                                    .isPresent()),
            Item.of(
                    "40(15)(c)",
                    "/facts",
                    "a summary of the facts, not needed for the service of documents alone",
                    c -> c.facts().isPresent() || servesDocumentsOnly(c)),
            Item.of(
                    "40(15)(g)",
                    "/purposeOfEvidence",
                    "the purpose",
                    c -> c.purposeOfEvidence().isPresent()));

    /** On each offence, 40(15)(c) with 2(h). */
    public static final List<Item<OffenceStated>> OF_OFFENCE = List.of(
            Item.of("40(15)(c)", "", "description, law and maximum penalty of the offence", OffenceStated::complete));

    private static final List<Item<MeasureSought>> OF_EVERY_MEASURE = List.of(Item.of(
            "40(15)(d)",
            "/description",
            "a description of the assistance sought",
            m -> m.description().isPresent()));

    private static final List<Item<MeasureSought>> OF_STORED_DATA = List.of(
            Item.of(
                    "44(1)",
                    "/data",
                    "the data to be searched, secured or disclosed",
                    m -> m.data().isPresent()),
            Item.of("44(1)", "/location", "location or custodian of the data", AssistanceItems::located));

    private static final List<Item<MeasureSought>> OF_TRAFFIC_DATA = List.of(
            Item.of(
                    "45(3)(c)",
                    "/data",
                    "the traffic data concerned",
                    m -> m.data().isPresent()),
            Item.of(
                    "45(3)(c)",
                    "/relationToOffence",
                    "its relation to the offence",
                    m -> m.relationToOffence().isPresent()),
            Item.of(
                    "45(3)(d)",
                    "/location",
                    "the owner or user of the data, or the location of the system",
                    m -> m.ownerOrUser().isPresent() || located(m)),
            Item.of(
                    "45(3)(e)",
                    "/justification",
                    "why the collection is needed",
                    m -> m.justification().isPresent()),
            Item.of("45(3)(f)", "/period", "the period, with its last day", MeasureSought::closedPeriod),
            Item.of(
                    "45(3)(f)",
                    "/periodJustification",
                    "why this period",
                    m -> m.periodJustification().isPresent()));

    private static final List<Item<MeasureSought>> OF_INTERCEPTION = List.of(
            Item.of("40(15)(f)", "/period", "the period covered, with its last day", MeasureSought::closedPeriod));

    /** What a measure of this type must say beyond its description, 44, 45(3), 46. */
    public static List<Item<MeasureSought>> ofMeasure(MeasureType type) {
        return switch (type) {
            case ACCESS_STORED_DATA -> OF_STORED_DATA;
            case COLLECT_TRAFFIC_DATA -> OF_TRAFFIC_DATA;
            case INTERCEPT_CONTENT -> OF_INTERCEPTION;
            default -> List.of();
        };
    }

    /** What every measure must say. */
    public static List<Item<MeasureSought>> ofEveryMeasure() {
        return OF_EVERY_MEASURE;
    }

    /** Whether a request of this kind may hold a measure of this type. */
    public static boolean fits(Kind kind, Optional<MeasureType> type) {
        return type.filter(kind.measureTypes()::contains).isPresent();
    }

    private static boolean servesDocumentsOnly(AssistanceContent c) {
        return !c.measures().isEmpty()
                && c.measures().stream()
                        .allMatch(m -> m.type()
                                .filter(MeasureType.SERVE_DOCUMENTS::equals)
                                .isPresent());
    }

    private static boolean located(MeasureSought m) {
        return m.location()
                .filter(l -> l.custodian().isPresent() || l.system().isPresent())
                .isPresent();
    }
}
