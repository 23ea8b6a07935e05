package org.rogatory.letter;

import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The letter as XHTML. It is built as a tree, so that whatever a text holds stays text; the only attributes are classes,
 * languages and directions.
 */
final class Sheet {
    private static final int SHORT = 70;
    private static final String SPACE = "\u00A0";
    /** Between what stands side by side: commas are not the same everywhere. */
    static final String DASH = " \u2013 ";

    private final Document document;
    private final Language language;
    private Element place;

    Sheet(Language language, String title) {
        this.document = empty();
        this.language = language;
        var html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", language.tag());
        html.setAttribute("dir", direction(language.isRightToLeft()));
        place = html;
        var head = add(html, "head", "");
        add(head, "title", "").setTextContent(Written.line(title));
        var meta = add(head, "meta", "");
        meta.setAttribute("name", "subject");
        meta.setAttribute("content", Written.line(title));
        add(head, "style", "").setTextContent(Stylesheet.TEXT);
        place = add(html, "body", "");
    }

    Language language() {
        return language;
    }

    Document document() {
        return document;
    }

    /** A line of its own in the language of the letter. */
    Sheet line(String tag, String style, String text) {
        write(add(place, tag, style), text);
        return this;
    }

    /** What follows belongs together until it is closed. */
    Sheet open(String style) {
        place = add(place, "div", style);
        return this;
    }

    Sheet close() {
        place = (Element) place.getParentNode();
        return this;
    }

    /** A label with what was said: in one line if it is short, else below it, each line as it reads. */
    Sheet field(String label, String value) {
        var lines = Written.lines(value);
        if (lines.length == 1 && value.length() <= SHORT) {
            var field = add(place, "p", "field");
            label(field, "span", label);
            field.appendChild(document.createTextNode(SPACE + " "));
            write(add(field, "span", ""), value);
            return this;
        }
        label(add(place, "p", "above"), "span", label);
        Arrays.stream(lines).forEach(this::said);
        return this;
    }

    /** A text as it was given. */
    Sheet said(String line) {
        write(add(place, "p", "said"), line.isEmpty() ? SPACE : line);
        return this;
    }

    /** What stands above each page, and its number below, in the order of the language. */
    Sheet margins(String name, String reference, String pages) {
        var header = add(place, "div", "header");
        write(add(header, "span", ""), name);
        header.appendChild(document.createTextNode(DASH));
        write(add(header, "span", ""), reference);
        var footer = add(place, "div", "footer");
        for (var part : pages.split("(?=\\{\\d})|(?<=})")) {
            switch (part) {
                case "{0}" -> add(footer, "span", "page");
                case "{1}" -> add(footer, "span", "pages");
                default -> footer.appendChild(document.createTextNode(part));
            }
        }
        return this;
    }

    private void label(Element where, String tag, String label) {
        var element = add(where, tag, "label");
        element.setAttribute("dir", direction(language.isRightToLeft()));
        element.setTextContent(Written.line(label));
    }

    /** A text that reads the other way is set apart, so that neither pulls at the other. */
    private void write(Element where, String text) {
        where.setTextContent(Written.line(text));
        var rightToLeft = Written.isRightToLeft(text);
        if (rightToLeft != language.isRightToLeft()) {
            where.setAttribute("dir", direction(rightToLeft));
        }
    }

    private Element add(Element parent, String tag, String style) {
        var element = document.createElement(tag);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    private static String direction(boolean rightToLeft) {
        return rightToLeft ? "rtl" : "ltr";
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
