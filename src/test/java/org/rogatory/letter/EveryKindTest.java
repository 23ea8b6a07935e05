package org.rogatory.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActType;

/** Requests of every kind and answers of every type become letters, and nothing that was said is left out. */
class EveryKindTest {
    static Stream<String> drafts() {
        return names(Specimen.drafts());
    }

    static Stream<String> answers() {
        var acts = Specimen.example("Act");
        return names(acts)
                .filter(name -> CoverLetter.ANSWERS.contains(
                        ActType.valueOf(acts.path(name).path("type").asText())));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void allOfARequestStandsInItsLetter(String name) {
        var draft = Specimen.draft(name);
        var text = text(Specimen.letter(Language.FR, Specimen.submitted(draft)));
        said(draft.path("content")).forEach(said -> assertTrue(text.contains(said), () -> said + " is not in " + text));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void allOfAnAnswerStandsInItsLetter(String name) {
        // From which paper it was taken is told by the act, not by what it says.
        var body = Specimen.example("Act").path(name).<ObjectNode>deepCopy().without(List.of("recordedFrom"));
        for (var language : Language.values()) {
            var text = text(Specimen.letter(language, Specimen.answered(Specimen.draft("extradition"), body)));
            said(body).forEach(said -> assertTrue(text.contains(said), () -> said + " is not in " + text));
        }
    }

    @Test
    void everyKindAndEveryAnswerIsTried() {
        var kinds = EnumSet.noneOf(Kind.class);
        drafts().forEach(name ->
                kinds.add(Kind.valueOf(Specimen.draft(name).path("kind").asText())));
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        var types = EnumSet.noneOf(ActType.class);
        answers()
                .forEach(name -> types.add(ActType.valueOf(
                        Specimen.example("Act").path(name).path("type").asText())));
        assertEquals(CoverLetter.ANSWERS, types);
    }

    @Test
    void sectionsAreInTheOrderOfTheArticle() {
        assertEquals(
                List.of("40(15)(a)", "40(15)(b)", "40(15)(c)", "40(15)(d)", "40(15)(e)", "40(15)(g)", "36(2)"),
                sections("mutual-legal-assistance"));
        assertEquals(List.of("37(1)", "37(8)"), sections("extradition"));
        assertEquals(
                List.of("42(3)(a)", "42(3)(b)", "42(3)(c)", "42(3)(d)", "42(3)(e)", "42(3)(f)", "42(3)(g)"),
                sections("data-preservation"));
    }

    private static List<String> sections(String name) {
        var titles = Specimen.letter(Language.EN, Specimen.submitted(Specimen.draft(name)))
                .document()
                .getElementsByTagName("h2");
        var sections = new ArrayList<String>();
        for (int i = 0; i < titles.getLength(); i++) {
            var title = titles.item(i).getTextContent();
            if (title.startsWith("Article ")) {
                sections.add(title.substring("Article ".length()));
            }
        }
        return sections;
    }

    /** The texts, numbers and days that were said: what is neither a code, an id nor a place in the Convention. */
    private static List<String> said(JsonNode json) {
        if (json.isContainerNode()) {
            return StreamSupport.stream(json.spliterator(), false)
                    .flatMap(one -> said(one).stream())
                    .toList();
        }
        var text = json.asText();
        var coded = text.matches("[A-Z0-9_]+|[0-9a-f-]{36}|\\d+(\\(\\w+\\))+") || json.isBoolean();
        return coded && !json.isNumber() ? List.of() : List.of(Pdf.words(text));
    }

    private static String text(Letter letter) {
        return Pdf.words(letter.document().getDocumentElement().getTextContent());
    }

    private static Stream<String> names(JsonNode examples) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(examples.fieldNames(), 0), false);
    }
}
