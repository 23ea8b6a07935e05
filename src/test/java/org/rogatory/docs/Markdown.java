package org.rogatory.docs;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page while it is being written. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    static Markdown page(String title) {
        return new Markdown().heading(1, title).text("Generated from the code by the build; do not edit.");
    }

    Markdown heading(int level, String title) {
        return text("#".repeat(level) + " " + title);
    }

    /** A paragraph. */
    Markdown text(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph).append('\n');
        return this;
    }

    Markdown block(String language, String lines) {
        return text("```" + language + "\n" + lines + "```");
    }

    Markdown list(Stream<String> items) {
        return text(items.map("- "::concat).collect(Collectors.joining("\n")));
    }

    Markdown table(List<String> head, Stream<List<String>> rows) {
        var lines =
                Stream.concat(Stream.of(head, head.stream().map(cell -> "---").toList()), rows);
        return text(lines.map(Markdown::row).collect(Collectors.joining("\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String code(Object name) {
        return "`" + name + "`";
    }

    static String codes(Collection<?> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    /** A place that links can name, at the beginning of a cell. */
    static String anchor(String id) {
        return "<a id=\"%s\"></a>".formatted(id(id));
    }

    static String link(String words, String page, String id) {
        return "[%s](%s#%s)".formatted(words, page, id(id));
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
