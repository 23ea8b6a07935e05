package org.rogatory.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Requests from their draft to their end, over HTTP. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.SCENARIOS + Parts.TEST)
final class Scenarios {}
