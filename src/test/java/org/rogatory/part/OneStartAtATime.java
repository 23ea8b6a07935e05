package org.rogatory.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Quarkus keeps its index of the tests in one file of target/, and writes it while it looks for tests and whenever it
 * starts the application. Of two processes only one does so at a time; the build names the file that they lock.
 */
public final class OneStartAtATime implements LauncherDiscoveryListener, TestExecutionListener {
    private static final String LOCK = System.getProperty("test.start-lock", "");

    /** Two instances of this class are told of the two things. Closing the channel gives the lock back. */
    private static FileChannel held;

    @Override
    public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
        if (request.getSelectorsByType(ClassSelector.class).stream()
                .map(ClassSelector::getClassName)
                .noneMatch(Engine.class.getName()::equals)) {
            begin();
        }
    }

    @Override
    public void launcherDiscoveryFinished(LauncherDiscoveryRequest request) {
        end();
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            end();
        } else if (test.getSource().filter(OneStartAtATime::needsQuarkus).isPresent()) {
            begin();
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        end();
    }

    /** By its name, for the annotation comes from another class loader. */
    private static boolean needsQuarkus(Object source) {
        return source instanceof ClassSource test
                && Stream.<Class<?>>iterate(test.getJavaClass(), c -> c != null, Class::getSuperclass)
                        .flatMap(c -> Arrays.stream(c.getDeclaredAnnotations()))
                        .map(annotation -> annotation.annotationType().getName())
                        .anyMatch(name -> name.startsWith("io.quarkus.test.junit.Quarkus"));
    }

    private static synchronized void begin() {
        if (LOCK.isEmpty() || held != null) {
            return;
        }
        try {
            held = FileChannel.open(Path.of(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held.lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void end() {
        if (held == null) {
            return;
        }
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        held = null;
    }
}
