package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;

/**
 * The command of an auditor, {@code java -jar rogatory-verify.jar bundle.zip}. Exit status 0 only when everything holds;
 * 1 when something does not, each finding in a line; 2 when there is nothing that can be judged.
 */
public final class Verify {
    static final int HOLDS = 0;
    static final int DOES_NOT_HOLD = 1;
    static final int UNREADABLE = 2;

    private Verify() {}

    public static void main(String... arguments) {
        System.exit(run(new PrintStream(System.out, true, UTF_8), arguments));
    }

    static int run(PrintStream out, String... arguments) {
        try {
            var asked = Arguments.of(arguments);
            var report = Verification.of(asked.bundle(), asked.brought());
            report.lines().forEach(out::println);
            return report.isValid() ? HOLDS : DOES_NOT_HOLD;
        } catch (Arguments.UsageException e) {
            out.println("NOT VERIFIED: " + e.getMessage());
            out.println(Arguments.USAGE);
        } catch (NoSuchFileException e) {
            out.println("NOT VERIFIED: there is no file " + e.getMessage());
        } catch (IOException e) {
            out.println("NOT VERIFIED: " + e);
        }
        return UNREADABLE;
    }
}
