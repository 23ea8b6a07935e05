package org.rogatory.letter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.content.ContentForm;

/**
 * The sections of a kind's letter, in the order of its article: what must be said stands where the kind's form demands
 * it, what may be said where the Convention speaks of it, the rest under the kind's own article.
 */
final class Sections {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LETTER = Pattern.compile("\\(([a-z])\\)");
    /** Cooperation and its procedures: what other articles bring in comes after them. */
    private static final int FIRST = 37;

    /** What no form demands, since not every request has it. */
    private static final Map<String, Article> WHERE_APPROPRIATE = Map.of(
            "persons", Article.of("40(15)(e)"),
            "items", Article.of("40(15)(e)"),
            "accounts", Article.of("40(15)(e)"),
            "custodian", Article.of("42(3)(d)"),
            "doNotNotifyUser", Article.of("42(3)(g)"),
            "safeguards", Article.of("36(2)"));

    private static final Comparator<Article> IN_ORDER = Comparator.comparing((Article a) -> number(a, 0) < FIRST)
            .thenComparing(a -> number(a, 0))
            .thenComparing(a -> number(a, 1))
            .thenComparing(Sections::letter);

    private Sections() {}

    /** The properties of the kind's content under the article of each section. */
    static Map<Article, List<RecordComponent>> of(Kind kind, ContentForm<?> form) {
        var places = places(form);
        var components = Arrays.asList(form.type().getRecordComponents());
        var sections = new TreeMap<Article, List<RecordComponent>>(IN_ORDER);
        inOrder(components, places)
                .forEach(component -> sections.computeIfAbsent(
                                places.getOrDefault(component.getName(), elsewhere(component, kind)),
                                a -> new ArrayList<>())
                        .add(component));
        return sections;
    }

    /** As the form names them, then the others. */
    private static List<RecordComponent> inOrder(List<RecordComponent> components, Map<String, Article> places) {
        var order = List.copyOf(places.keySet());
        return components.stream()
                .sorted(Comparator.comparing(
                        c -> order.contains(c.getName()) ? order.indexOf(c.getName()) : order.size()))
                .toList();
    }

    private static Article elsewhere(RecordComponent component, Kind kind) {
        return WHERE_APPROPRIATE.getOrDefault(component.getName(), kind.article());
    }

    /** Where the form first speaks of each property. */
    private static Map<String, Article> places(ContentForm<?> form) {
        var places = new LinkedHashMap<String, Article>();
        form.parts()
                .forEach(part -> part.items()
                        .forEach(item ->
                                places.putIfAbsent((part.place() + item.pointer()).split("/")[1], item.article())));
        return places;
    }

    private static int number(Article article, int which) {
        var numbers = NUMBER.matcher(article.citation())
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        return which < numbers.size() ? numbers.get(which) : 0;
    }

    private static String letter(Article article) {
        var letter = LETTER.matcher(article.citation());
        return letter.find() ? letter.group(1) : "";
    }
}
