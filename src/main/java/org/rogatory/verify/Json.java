package org.rogatory.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** JSON of RFC 8259 as strict as it can be read: no member twice, no half a character, nothing after its end. */
final class Json {
    private static final int DEEPEST = 64;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String what;
    private final String text;
    private int at;
    private int depth;
    private final Map<String, String> parts = new HashMap<>();

    private Json(String what, String text) {
        this.what = what;
        this.text = text;
    }

    /** A number: what it is as an integer, when it is one that a long can hold. */
    record Number(String digits) {}

    /** @throws DamagedException when it is no JSON, or no object */
    static JsonObject object(String what, byte[] bytes) {
        return new Json(what, utf8(what, bytes)).read();
    }

    private JsonObject read() {
        var value = value();
        skipSpace();
        demand(at == text.length(), "something after its end");
        return JsonObject.of(what, value);
    }

    /**
     * The members of an object, each as it is written.
     *
     * @throws DamagedException when it is no JSON, or no object
     */
    static Map<String, String> parts(String what, byte[] bytes) {
        var json = new Json(what, utf8(what, bytes));
        json.read();
        return json.parts;
    }

    /** @throws DamagedException when it is no UTF-8 */
    static String utf8(String what, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DamagedException(what + " is no UTF-8");
        }
    }

    private Object value() {
        skipSpace();
        demand(++depth <= DEEPEST, "nesting too deep");
        var value = at < text.length() ? value(text.charAt(at)) : fail("an end where a value should be");
        depth--;
        return value;
    }

    private Object value(char first) {
        switch (first) {
            case '{':
                return members();
            case '[':
                return items();
            case '"':
                return string();
            case 't':
                return word("true", Boolean.TRUE);
            case 'f':
                return word("false", Boolean.FALSE);
            case 'n':
                return word("null", JsonObject.NULL);
            default:
                return number();
        }
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        at++;
        if (isNext('}')) {
            return members;
        }
        do {
            skipSpace();
            demand(at < text.length() && text.charAt(at) == '"', "no name of a member");
            var name = string();
            demand(isNext(':'), "no colon after " + name);
            skipSpace();
            var start = at;
            demand(members.put(name, value()) == null, "the member " + name + " twice");
            if (depth == 1) {
                parts.put(name, text.substring(start, at));
            }
        } while (isNext(','));
        demand(isNext('}'), "no end of an object");
        return members;
    }

    private List<Object> items() {
        var items = new ArrayList<Object>();
        at++;
        if (isNext(']')) {
            return items;
        }
        do {
            items.add(value());
        } while (isNext(','));
        demand(isNext(']'), "no end of a list");
        return items;
    }

    private String string() {
        var string = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            demand(text.charAt(at) >= ' ', "a control character");
            string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        demand(at++ < text.length(), "no end of a string");
        demand(StandardCharsets.UTF_8.newEncoder().canEncode(string), "half a character");
        return string.toString();
    }

    private char escaped() {
        at++;
        demand(at < text.length(), "no end of a string");
        var escape = ESCAPES.indexOf(text.charAt(at));
        if (escape >= 0) {
            return ESCAPED.charAt(escape);
        }
        demand(text.startsWith("u", at) && at + 5 <= text.length(), "no such escape");
        var hex = text.substring(at + 1, at + 5);
        demand(hex.matches("[0-9A-Fa-f]{4}"), "no such escape");
        at += 4;
        return (char) Integer.parseInt(hex, 16);
    }

    private Object word(String word, Object value) {
        demand(text.startsWith(word, at), "no value");
        at += word.length();
        return value;
    }

    private Number number() {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        demand(matcher.lookingAt(), "no value");
        at = matcher.end();
        return new Number(matcher.group());
    }

    private boolean isNext(char expected) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Object fail(String how) {
        throw new DamagedException(what + " is no strict JSON: " + how + ", at character " + at);
    }

    private void demand(boolean condition, String otherwise) {
        if (!condition) {
            fail(otherwise);
        }
    }
}
