package org.rogatory.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The list in If-Match or If-None-Match, RFC 9110, 13.1. */
record EntityTags(boolean any, List<String> tags) {
    private static final String TAG = "(?:W/)?\"[!#-~\\x80-\\xFF]*\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST = Pattern.compile("%1$s(?:[ \\t]*,[ \\t]*%1$s)*+".formatted(TAG));

    /** Empty if the header does not have the form. */
    static Optional<EntityTags> parse(String header) {
        var text = header.strip();
        if (text.equals("*")) {
            return Optional.of(new EntityTags(true, List.of()));
        }
        if (!LIST.matcher(text).matches()) {
            return Optional.empty();
        }
        var tags = ONE.matcher(text).results().map(MatchResult::group).toList();
        return Optional.of(new EntityTags(false, tags));
    }

    boolean strongly(String tag) {
        return any || tags.contains(tag);
    }

    boolean weakly(String tag) {
        return any || tags.stream().anyMatch(candidate -> opaque(candidate).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
