package org.rogatory.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Article;

/** Whatever a letter can have to name has a name in every language. */
class LabelsTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final String SENTENCES = "letter.";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPropertyAndCodeHasAName(Language language) {
        var labels = Labels.of(language);
        Reachable.components()
                .forEach(c -> assertFalse(
                        labels.property(c.getDeclaringRecord(), c.getName()).isBlank(), c::toString));
        Reachable.codes().forEach(code -> assertFalse(labels.code(code).isBlank(), code::toString));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) throws IOException {
        var english = words(Language.EN);
        var words = words(language);
        assertEquals(english.stringPropertyNames(), words.stringPropertyNames());
        for (var key : words.stringPropertyNames()) {
            assertFalse(words.getProperty(key).isBlank(), key);
            assertEquals(gaps(english.getProperty(key)), gaps(words.getProperty(key)), key);
        }
    }

    @Test
    void nothingIsNamedThatNoLetterHas() throws IOException {
        var named = new TreeSet<String>();
        Reachable.components().forEach(c -> {
            named.add("p." + c.getName());
            named.add("p." + c.getDeclaringRecord().getSimpleName() + "." + c.getName());
        });
        Reachable.codes().forEach(c -> named.add(c.getDeclaringClass().getSimpleName() + "." + c.name()));
        var unused = new TreeSet<>(words(Language.EN).stringPropertyNames());
        unused.removeIf(key -> key.startsWith(SENTENCES));
        unused.removeAll(named);
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFontHasEveryLetterOfEveryName(Language language) throws IOException {
        for (var word : words(language).values()) {
            assertEquals(word, Written.line(word.toString()));
        }
    }

    @Test
    void aPlaceInTheConventionIsCitedAsInTheLanguage() {
        var place = Article.of("40(15)(c)");
        assertEquals("Article 40(15)(c)", Labels.of(Language.EN).article(place));
        assertEquals("第40(15)(c)条", Labels.of(Language.ZH).article(place));
        assertEquals("المادة 40، الفقرة 15 (ج)", Labels.of(Language.AR).article(place));
        assertEquals("المادة 2 (س)", Labels.of(Language.AR).article(Article.of("2(o)")));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties words(Language language) throws IOException {
        var file = "/letter/labels_" + language.tag() + ".properties";
        try (var in = new InputStreamReader(LabelsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        }
    }
}
