package org.rogatory.procedure.content;

import java.util.List;
import java.util.Optional;
import org.rogatory.procedure.act.Coded;

/** One item of property: proceeds, property or instrumentalities, 50(1), 50(3)(a), 52(1). */
public record PropertyItem(
        @Coded Optional<String> id,
        Optional<PropertyType> type,
        Optional<String> description,
        Optional<String> location,
        Optional<Money> estimatedValue,
        Optional<Boolean> personalData)
        implements Sought {

    /** 50(3)(a); location and value are given to the extent possible. */
    static final List<Mandatory<PropertyItem>> ITEMS = List.of(Mandatory.item(
            "50(3)(a)",
            "/description",
            "a description of the property",
            p -> p.description().isPresent()));

    @Override
    public boolean typed() {
        return type.isPresent();
    }

    @Override
    public boolean asksForPersonalData() {
        return personalData.orElse(false);
    }
}
