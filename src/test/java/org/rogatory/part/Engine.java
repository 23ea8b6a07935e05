package org.rogatory.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The Convention, the procedures, the proofs and their verifier, and letters: plain Java. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.ENGINE + Parts.TEST)
final class Engine {}
