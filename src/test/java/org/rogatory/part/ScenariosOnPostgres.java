package org.rogatory.part;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The scenarios, told to the packaged product on PostgreSQL. */
@Suite
@SelectPackages("org.rogatory")
@IncludeClassNamePatterns(Parts.SCENARIOS + Parts.IT)
@ExcludeClassNamePatterns(Parts.GUARD)
final class ScenariosOnPostgres {}
