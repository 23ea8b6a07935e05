package org.rogatory.proof;

/** The name of a key in a signed note. */
final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    /** @throws MalformedException when it is empty, or has a space, a plus or a control character */
    static void check(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isForbidden)) {
            throw new MalformedException("no name of a key: '" + name + "'");
        }
        Strict.utf8(name);
    }

    private static boolean isForbidden(int c) {
        return c == '+' || c < ' ' || c == NEXT_LINE || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
