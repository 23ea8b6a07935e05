package org.rogatory.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes that other standards keep: States and territories (ISO 3166), languages (BCP 47). */
final class Codes {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .collect(Collectors.toUnmodifiableSet());

    // ISO 3166-1 leaves these to its users; the demo's States that do not exist have them.
    private static final Predicate<String> USER_ASSIGNED =
            Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ").asMatchPredicate();
    private static final Predicate<String> SUBDIVISION =
            Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}").asMatchPredicate();

    private Codes() {}

    /** ISO 3166-1 alpha-2, or EU: an organization of States may be a Party, 2(n), 64. */
    static boolean isState(String code) {
        return isCountry(code) || code.equals(EntryIntoForce.ORGANIZATION);
    }

    /** ISO 3166-1 alpha-2, or ISO 3166-2 of a country that there is. */
    static boolean isTerritory(String code) {
        return isCountry(code) || SUBDIVISION.test(code) && isCountry(code.substring(0, 2));
    }

    /** A well-formed BCP 47 tag whose language there is. */
    static boolean isLanguage(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equalsIgnoreCase(tag) && LANGUAGES.contains(locale.getLanguage());
    }

    private static boolean isCountry(String code) {
        return COUNTRIES.contains(code) || USER_ASSIGNED.test(code);
    }
}
