package org.rogatory.procedure.content;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Kind;

/** What a request for assistance says, 40(15), 45(3); see {@link AssistanceItems} for what is mandatory. */
public record AssistanceContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<ConductingAuthority> conductingAuthority,
        Optional<String> subjectMatter,
        Optional<Nature> nature,
        List<OffenceStated> offences,
        Optional<String> facts,
        List<MeasureSought> measures,
        List<Person> persons,
        List<Item> items,
        List<Account> accounts,
        Optional<String> purposeOfEvidence,
        Optional<String> safeguards)
        implements StatesProceeding {

    /** 40(15), with 44, 45(3) and 46 for measures of those types. */
    public static ContentForm<AssistanceContent> form(Kind kind) {
        var form = ContentForm.of(AssistanceContent.class, StatesProceeding.items(AssistanceItems::servesDocumentsOnly))
                .and(AssistanceItems.OF_CONTENT)
                .each("offences", AssistanceContent::offences, OffenceStated.ITEMS)
                .asking("measures")
                .each("measures", AssistanceContent::measures, AssistanceItems.OF_EVERY_MEASURE);
        for (var type : kind.measureTypes()) {
            var items = AssistanceItems.ofMeasure(type);
            form = items.isEmpty()
                    ? form
                    : form.each(
                            "measures",
                            " of " + type,
                            AssistanceContent::measures,
                            m -> m.type().filter(type::equals).isPresent(),
                            items);
        }
        return form;
    }

    /** (e) An item: country of origin, description, location. */
    public record Item(Optional<String> description, Optional<String> origin, Optional<String> location) {}

    @Override
    public List<MeasureSought> sought() {
        return measures;
    }

    /** Data particularly vulnerable to loss or modification was asserted with grounds, 44(3). */
    @Override
    public boolean isUrgentByItself() {
        return measures.stream().anyMatch(m -> m.vulnerable().isPresent());
    }
}
