package org.rogatory.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What the packaged product does of itself: places in the log, days that pass, the bytes that it keeps. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.OF_ITSELF + Parts.IT)
final class OfItself {}
