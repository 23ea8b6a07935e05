package org.rogatory.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.rogatory.convention.Article;

/** The words of letters in one language: headings, labels of properties, names of codes. All of them are data. */
final class Labels {
    private static final Map<Language, Labels> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            BY_LANGUAGE.put(language, new Labels(read(language)));
        }
    }

    private final Properties words;

    private Labels(Properties words) {
        this.words = words;
    }

    static Labels of(Language language) {
        return BY_LANGUAGE.get(language);
    }

    /** A heading or a sentence, with what belongs where it says so. */
    String text(String name, Object... arguments) {
        var text = word("letter." + name);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** A place in the Convention, as lawyers of the language cite it. */
    String article(Article article) {
        var parts = article.citation().split("[()]+");
        var place = parts[0];
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            place = Character.isDigit(part.charAt(0))
                    ? text("paragraph", place, part)
                    : text("letter", place, letter(part));
        }
        return text("article", place);
    }

    private char letter(String letter) {
        return text("letters").charAt(letter.charAt(0) - 'a');
    }

    /** What a property of a record is called: there, or wherever it has that name. */
    String property(Class<?> record, String name) {
        return Optional.ofNullable(words.getProperty("p." + record.getSimpleName() + "." + name))
                .orElseGet(() -> word("p." + name));
    }

    String code(Enum<?> code) {
        return word(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    private String word(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("letters have no word for " + key));
    }

    private static Properties read(Language language) {
        var file = "/letter/labels_" + language.tag() + ".properties";
        try (var in = new InputStreamReader(Labels.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
