package org.rogatory.contract;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.Draft;

/** What the types of the code are called in the document. */
final class Names {
    private Names() {}

    static String of(Class<?> type) {
        if (type == ActBody.class) {
            return "Act";
        }
        if (type == Draft.class) {
            return "NewRequest";
        }
        return given(type).orElseGet(() -> place(type) + without("View", type.getSimpleName()));
    }

    /** {@code Page<RequestSummary>} is a RequestPage. */
    static String of(ParameterizedType type) {
        var item = of((Class<?>) type.getActualTypeArguments()[0]);
        var list = ((Class<?>) type.getRawType()).getSimpleName().replace("Listed", "List");
        return without("Entry", without("Summary", item)) + list;
    }

    /** {@code REPORT_STATUS} is ReportStatus. */
    static String camel(String constant) {
        var name = new StringBuilder();
        for (var word : constant.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    private static Optional<String> given(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Schema.class))
                .map(Schema::name)
                .filter(name -> !name.isEmpty());
    }

    private static String place(Class<?> type) {
        var around = type.getEnclosingClass();
        boolean ownName = around == null
                || around.isInterface()
                || around.getSimpleName().endsWith("Resource")
                || around.getPackage() == Content.class.getPackage();
        return ownName || ofTwoWords(type.getSimpleName()) ? "" : of(around);
    }

    /** Such a name says enough where it stands alone. */
    private static boolean ofTwoWords(String name) {
        return without("View", name).chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String without(String ending, String name) {
        return name.endsWith(ending) && name.length() > ending.length()
                ? name.substring(0, name.length() - ending.length())
                : name;
    }
}
