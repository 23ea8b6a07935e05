package org.rogatory.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;

/** From bytes to an acceptable tree, or to the problem that says where it is not one. */
final class JsonText {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Names are the caller's: interning them would keep them for ever.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonText() {}

    static JsonNode read(byte[] body) {
        var text = decoded(body);
        if (text.isBlank()) {
            throw malformed("", "The body is empty");
        }
        try (var parser = JSON.createParser(text)) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode read(JsonParser parser) throws IOException {
        var tree = new JsonTree(parser);
        try {
            parser.nextToken();
            var node = tree.value("");
            if (parser.nextToken() != null) {
                throw malformed("", "Something follows the end of the JSON text");
            }
            if (!tree.faults().isEmpty()) {
                throw ProblemException.invalidBody(tree.faults());
            }
            return node;
        } catch (StreamConstraintsException overBound) {
            throw ProblemException.invalidBody(List.of(BadInput.at(pointer(parser), bounds())));
        } catch (JsonProcessingException malformed) {
            throw malformed(pointer(parser), "This is not JSON" + place(malformed));
        }
    }

    private static String decoded(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
                throw malformed("", "The body begins with a byte order mark");
            }
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed("", "The body is not UTF-8");
        }
    }

    private static String bounds() {
        return "is over a bound: nesting %,d, text %,d characters, name %,d characters, number %,d digits"
                .formatted(DEEPEST, LONGEST_TEXT, LONGEST_NAME, LONGEST_NUMBER);
    }

    private static String place(JsonProcessingException malformed) {
        var location = malformed.getLocation();
        return location == null ? "" : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    /** The name under way may hold what no answer can hold; then the object around it is pointed to. */
    private static String pointer(JsonParser parser) {
        var context = parser.getParsingContext();
        var pointer = Pointers.of(context);
        while (PlainText.fault(pointer).isPresent()) {
            context = context.getParent();
            pointer = Pointers.of(context);
        }
        return pointer;
    }

    private static ProblemException malformed(String pointer, String message) {
        return ProblemException.malformedJson(BadInput.at(pointer, message));
    }
}
