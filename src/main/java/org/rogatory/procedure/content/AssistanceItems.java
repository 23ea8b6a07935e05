package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import org.rogatory.convention.MeasureType;

/** The mandatory items of a request for assistance: letter, place, and whether it is there. */
final class AssistanceItems {
    private AssistanceItems() {}

    /** 40(15)(g), beside what every statement of a proceeding holds. */
    static final List<Mandatory<AssistanceContent>> OF_CONTENT = List.of(item(
            "40(15)(g)",
            "/purposeOfEvidence",
            "the purpose",
            c -> c.purposeOfEvidence().isPresent()));

    static final List<Mandatory<MeasureSought>> OF_EVERY_MEASURE = List.of(item(
            "40(15)(d)",
            "/description",
            "a description of the assistance sought",
            m -> m.description().isPresent()));

    private static final List<Mandatory<MeasureSought>> OF_STORED_DATA = List.of(
            item(
                    "44(1)",
                    "/data",
                    "the data to be searched, secured or disclosed",
                    m -> m.data().isPresent()),
            item("44(1)", "/location", "location or custodian of the data", AssistanceItems::located));

    private static final List<Mandatory<MeasureSought>> OF_TRAFFIC_DATA = List.of(
            item(
                    "45(3)(c)",
                    "/data",
                    "the traffic data concerned",
                    m -> m.data().isPresent()),
            item(
                    "45(3)(c)",
                    "/relationToOffence",
                    "its relation to the offence",
                    m -> m.relationToOffence().isPresent()),
            item(
                    "45(3)(d)",
                    "/location",
                    "the owner or user of the data, or the location of the system",
                    m -> m.ownerOrUser().isPresent() || located(m)),
            item(
                    "45(3)(e)",
                    "/justification",
                    "why the collection is needed",
                    m -> m.justification().isPresent()),
            item("45(3)(f)", "/period", "the period, with its last day", MeasureSought::closedPeriod),
            item(
                    "45(3)(f)",
                    "/periodJustification",
                    "why this period",
                    m -> m.periodJustification().isPresent()));

    private static final List<Mandatory<MeasureSought>> OF_INTERCEPTION =
            List.of(item("40(15)(f)", "/period", "the period covered, with its last day", MeasureSought::closedPeriod));

    /** What a measure of this type must say beyond its description, 44, 45(3), 46. */
    static List<Mandatory<MeasureSought>> ofMeasure(MeasureType type) {
        return switch (type) {
            case ACCESS_STORED_DATA -> OF_STORED_DATA;
            case COLLECT_TRAFFIC_DATA -> OF_TRAFFIC_DATA;
            case INTERCEPT_CONTENT -> OF_INTERCEPTION;
            default -> List.of();
        };
    }

    static boolean servesDocumentsOnly(AssistanceContent c) {
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
