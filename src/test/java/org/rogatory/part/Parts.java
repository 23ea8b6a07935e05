package org.rogatory.part;

/**
 * How the tests are divided, for two processes to run them at once: a class belongs to the part that names its package,
 * and to {@link Http} or {@link PackagedProduct} if none does. So each class has one part, also one that is yet to come.
 */
final class Parts {
    static final String ENGINE = "org\\.rogatory\\.(convention|docs|letter|procedure|proof|verify)\\..*";
    static final String SCENARIOS = "org\\.rogatory\\.(everykind|scenario)\\..*";
    static final String REQUESTS = "org\\.rogatory\\.request\\..*";
    static final String OF_ITSELF = "org\\.rogatory\\.(deadline|document|log)\\..*";
    /** Comes last, and alone. */
    static final String GUARD = "org\\.rogatory\\.scenario\\.SameScenariosIT";

    static final String TEST = ".*Test";
    static final String IT = ".*IT";

    private Parts() {}
}
