package org.rogatory.part;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever else is asked of the packaged product. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.IT)
@ExcludeClassNamePatterns({Parts.OF_ITSELF, Parts.SCENARIOS})
final class PackagedProduct {}
