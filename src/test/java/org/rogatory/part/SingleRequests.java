package org.rogatory.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What can be done with one request, over HTTP. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.REQUESTS + Parts.TEST)
final class SingleRequests {}
