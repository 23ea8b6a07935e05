package org.rogatory.letter;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages of letters: the six of the United Nations, and that of the State where the Convention was signed. */
enum Language {
    EN,
    FR,
    ES,
    RU,
    AR,
    ZH,
    VI;

    /** Their tags, as a caller may name them. */
    static final String TAGS = Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", "));

    /** BCP 47. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    boolean isRightToLeft() {
        return this == AR;
    }

    /** The language of exactly this tag. */
    static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag().equals(tag)).findFirst();
    }

    /** Of what a State accepts, the language in which the request is written, or else the first that we have. */
    static Optional<Language> among(Collection<String> accepted, Optional<String> written) {
        var ours = accepted.stream().map(Language::primary).collect(Collectors.toSet());
        return written.map(Language::primary)
                .filter(ours::contains)
                .flatMap(Language::of)
                .or(() -> Arrays.stream(values())
                        .filter(l -> ours.contains(l.tag()))
                        .findFirst());
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
