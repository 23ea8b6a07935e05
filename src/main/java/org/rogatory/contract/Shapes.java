package org.rogatory.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas that take one line. */
final class Shapes {
    private Shapes() {}

    static Schema any() {
        return OASFactory.createSchema();
    }

    static Schema of(SchemaType type) {
        return any().type(List.of(type));
    }

    static Schema text() {
        return of(SchemaType.STRING);
    }

    static Schema text(String format) {
        return text().format(format);
    }

    static Schema whole(String format) {
        return of(SchemaType.INTEGER).format(format);
    }

    static Schema truth() {
        return of(SchemaType.BOOLEAN);
    }

    static Schema constant(Object only) {
        return text().constValue(only);
    }

    static Schema choice(List<String> values) {
        return text().enumeration(List.copyOf(values));
    }

    static Schema array(Schema items) {
        return of(SchemaType.ARRAY).items(items);
    }

    static Schema object() {
        return of(SchemaType.OBJECT);
    }

    /** No property but those named. */
    static void close(Schema object) {
        object.setAdditionalPropertiesSchema(any().booleanSchema(false));
    }

    static Schema ref(String component) {
        return any().ref("#/components/schemas/" + component);
    }

    /** The whole string must match; classes of characters of all scripts in a form that every validator reads. */
    static Schema matching(String pattern) {
        var plain = pattern.replace("\\p{L}\\p{N}", "0-9A-Za-z\\u00AA-\\uFFFF")
                .replace("\\p{Cc}", "\\u0000-\\u001F\\u007F-\\u009F");
        return text().pattern("^(?:" + plain + ")$");
    }

    static Schema orNull(Schema schema) {
        if (schema.getType() == null || schema.getEnumeration() != null) {
            return any().anyOf(List.of(schema, of(SchemaType.NULL)));
        }
        var types = new ArrayList<>(schema.getType());
        types.add(SchemaType.NULL);
        return schema.type(types);
    }

    /** One of these components, told apart by a property of each. */
    static Schema oneOf(String property, Map<String, String> componentByValue) {
        var discriminator = OASFactory.createDiscriminator().propertyName(property);
        componentByValue.forEach(
                (value, component) -> discriminator.addMapping(value, "#/components/schemas/" + component));
        return any().oneOf(componentByValue.values().stream().map(Shapes::ref).toList())
                .discriminator(discriminator);
    }
}
