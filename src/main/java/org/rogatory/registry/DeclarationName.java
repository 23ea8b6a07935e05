package org.rogatory.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.rogatory.convention.Article;

/** What a State declares, reserves or notifies about itself, each with its article and the form of its value. */
public enum DeclarationName {
    /** Whether a treaty-dependent State takes the Convention as the legal basis for extradition. */
    EXTRADITION_LEGAL_BASIS("37(6)", Form.TRUTH),
    TREATY_DEPENDENT("37(5)", Form.TRUTH),
    DIPLOMATIC_CHANNEL("40(12)", Form.TRUTH),
    INTERPOL_WHEN_URGENT("40(12)", Form.TRUTH),
    ORAL_WHEN_URGENT("40(13)", Form.TRUTH),
    LANGUAGES("40(13)", Form.LANGUAGES),
    /** That preservation may be refused for want of dual criminality. */
    PRESERVATION_RESERVATION("42(5)", Form.TRUTH),
    /** That its law or treaties let it intercept content data for another State. */
    INTERCEPTION_BASIS("46", Form.TRUTH),
    REAL_TIME_RESERVATION("23(3)", Form.TRUTH),
    /** Within how many days of the arrest it expects the formal request for extradition. */
    FORMAL_REQUEST_DAYS("37(10)", Form.DAYS),
    /** That it works with this service; every other State is served on paper. */
    CONNECTED("40(12)", Form.TRUTH);

    private static final int LONGEST_WAIT = 366;

    private final Article article;
    private final Form form;

    DeclarationName(String article, Form form) {
        this.article = Article.of(article);
        this.form = form;
    }

    public Article article() {
        return article;
    }

    /** The name in a path or a body: {@code interpol-when-urgent}. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no declaration of that name */
    @JsonCreator
    public static DeclarationName of(String wireName) {
        return Arrays.stream(values())
                .filter(name -> name.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no declaration is named " + wireName));
    }

    /** As a path has it; the framework looks for a method of this name. */
    public static DeclarationName fromString(String wireName) {
        return of(wireName);
    }

    /** What a value must be, as a clause that follows its name. */
    String demand() {
        return form.demand;
    }

    /** Whether the value has the form that this declaration wants. */
    public boolean accepts(JsonNode value) {
        return form.test.test(value);
    }

    private static boolean isListOfLanguages(JsonNode value) {
        return value.getNodeType() == JsonNodeType.ARRAY
                && !value.isEmpty()
                && StreamSupport.stream(value.spliterator(), false)
                        .allMatch(language -> language.textValue() != null && Codes.isLanguage(language.textValue()));
    }

    private static boolean isNumberOfDays(JsonNode value) {
        return value.isInt() && value.intValue() > 0 && value.intValue() <= LONGEST_WAIT;
    }

    private enum Form {
        TRUTH("must be true or false", JsonNode::isBoolean),
        LANGUAGES("must be a list of language tags, like [\"fr\", \"en\"]", DeclarationName::isListOfLanguages),
        DAYS("must be a number of days from 1 to " + LONGEST_WAIT, DeclarationName::isNumberOfDays);

        private final String demand;
        private final Predicate<JsonNode> test;

        Form(String demand, Predicate<JsonNode> test) {
            this.demand = demand;
            this.test = test;
        }
    }
}
