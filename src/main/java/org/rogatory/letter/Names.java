package org.rogatory.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rogatory.registry.Authority;
import org.rogatory.request.DocumentView;

/**
 * What a letter calls that which requests name by a code or an id.
 *
 * @param states the registered name of a State, by its code
 * @param authorities what is registered, by its id
 */
record Names(
        Language language,
        Function<String, Optional<String>> states,
        Function<UUID, Optional<Authority>> authorities,
        List<DocumentView> documents) {

    /** As it is registered, which is in English; in another language as the platform calls it, if it has a name for it. */
    String state(String code) {
        var registered = states.apply(code);
        if (language == Language.EN && registered.isPresent()) {
            return registered.get();
        }
        var name = new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
        return name.equals(code) ? registered.orElse(code) : name;
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(language.locale()) + " (" + tag + ")";
    }

    /** A document by its name, an authority by its own, and of anything else the id. */
    String of(UUID id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .map(DocumentView::name)
                .findFirst()
                .or(() -> authorities.apply(id).map(Authority::name))
                .orElseGet(id::toString);
    }

    Optional<Authority> authority(UUID id) {
        return authorities.apply(id);
    }
}
