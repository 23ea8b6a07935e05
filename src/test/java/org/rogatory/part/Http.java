package org.rogatory.part;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else; most of it needs the application. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.TEST)
@ExcludeClassNamePatterns({Parts.ENGINE, Parts.SCENARIOS, Parts.REQUESTS})
final class Http {}
