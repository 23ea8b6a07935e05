package org.rogatory.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;

/** Where 256 things stand in a row of many, and how many of them there are yet: the N[.p/W] of C2SP tlog-tiles. */
record Place(long index, int width) {
    /** A full one. */
    static final int FULL = 256;

    private static final Pattern PATH = Pattern.compile("((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    Place {
        if (index < 0 || width < 1 || width > FULL) {
            throw new MalformedException("no tile has the index " + index + " and the width " + width);
        }
    }

    static Place parse(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new MalformedException("no path of a tile: " + path);
        }
        var width = matcher.group(2) == null ? FULL : Integer.parseInt(matcher.group(2));
        var place = new Place(index(matcher.group(1)), width);
        if (!place.path().equals(path)) {
            throw new MalformedException("the path of this tile is " + place.path() + ", not " + path);
        }
        return place;
    }

    private static long index(String path) {
        var digits = path.replace("x", "").replace("/", "").replaceFirst("^0+(?=[0-9])", "");
        return Strict.decimal(digits);
    }

    /** Whether a row of so many things is long enough; a place may lie so far out that no number says where it ends. */
    boolean isWithin(long things) {
        return things >= width && index <= (things - width) / FULL;
    }

    String path() {
        var thousands = new ArrayList<String>();
        for (var rest = index; thousands.isEmpty() || rest > 0; rest /= 1000) {
            thousands.add("%s%03d".formatted(thousands.isEmpty() ? "" : "x", rest % 1000));
        }
        Collections.reverse(thousands);
        return String.join("/", thousands) + (width == FULL ? "" : ".p/" + width);
    }
}
