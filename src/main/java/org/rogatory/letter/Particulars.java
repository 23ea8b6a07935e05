package org.rogatory.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rogatory.procedure.content.Money;

/** Writes records as they were said, property by property: labels in the language of the letter, what was said as it is. */
final class Particulars {
    private final Sheet sheet;
    private final Labels labels;
    private final Values values;

    Particulars(Sheet sheet, Labels labels, Values values) {
        this.sheet = sheet;
        this.labels = labels;
        this.values = values;
    }

    /** Every property that was said, in the order in which the record names them. */
    void all(Class<?> record, JsonNode said) {
        for (var component : record.getRecordComponents()) {
            one(component, said.path(component.getName()));
        }
    }

    /** One property, if it was said. */
    void one(RecordComponent component, JsonNode said) {
        if (said.isMissingNode() || said.isNull() || said.isContainerNode() && said.isEmpty()) {
            return;
        }
        var label = labels.property(component.getDeclaringRecord(), component.getName());
        var type = unwrapped(component.getGenericType());
        if (said.isArray()) {
            list(label, component, argument(type), said);
        } else if (isRecord(type)) {
            part(label, type, said);
        } else {
            sheet.field(label, values.of(component, type, said));
        }
    }

    private void list(String label, RecordComponent component, Type type, JsonNode said) {
        if (isRecord(type)) {
            int number = 1;
            for (var one : said) {
                part(said.size() == 1 ? label : label + Sheet.DASH + number++, type, one);
            }
            return;
        }
        var all = StreamSupport.stream(said.spliterator(), false)
                .map(one -> values.of(component, type, one))
                .toList();
        var plain = all.stream().mapToInt(String::length).sum() <= Values.SHORT;
        sheet.field(label, all.stream().collect(Collectors.joining(plain ? "; " : "\n")));
    }

    private void part(String label, Type type, JsonNode said) {
        if (type == Money.class) {
            sheet.field(
                    label,
                    said.path("amount").asText() + " " + said.path("currency").asText());
            return;
        }
        sheet.line("h3", "", label).open("part");
        all((Class<?>) type, said);
        sheet.close();
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> c && c.isRecord() && !Values.isCode(c);
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == Optional.class ? argument(type) : type;
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : type;
    }
}
