package org.rogatory.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the product: what its properties and its code ask for, and what docs/operate.md says of them. */
final class Settings {
    static final String MANDATORY = "must be set";
    static final Pattern VARIABLE = Pattern.compile("ROGATORY_[A-Z_]+");

    private static final String OPTIONAL = "none";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(ROGATORY_[A-Z_]+)(:?)}");
    private static final Pattern ASKED = Pattern.compile("\"\\{?(rogatory\\.[a-z]+\\.[a-z.-]+)[}\"]");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(ROGATORY_[A-Z_]+)` \\| `([a-z.-]+)` \\| ([^|]+) \\|");

    /** A property, the variable that sets it, and what holds without one. */
    record Setting(String variable, String property, String otherwise) implements Comparable<Setting> {
        boolean mandatory() {
            return otherwise.equals(MANDATORY);
        }

        @Override
        public int compareTo(Setting other) {
            return variable.compareTo(other.variable);
        }
    }

    private Settings() {}

    static Set<Setting> ofTheProduct() {
        var properties = properties();
        var named = properties.stringPropertyNames().stream()
                .flatMap(property -> Stream.of(REFERENCE.matcher(properties.getProperty(property)))
                        .filter(reference -> reference.matches())
                        .map(reference -> new Setting(
                                reference.group(1), property, reference.group(2).isEmpty() ? MANDATORY : OPTIONAL)))
                .collect(Collectors.toCollection(TreeSet::new));
        var bound = named.stream().map(Setting::property).collect(Collectors.toSet());
        Stream.concat(ownIn(properties), askedFor())
                .distinct()
                .filter(property -> !bound.contains(property))
                .map(property -> new Setting(variable(property), property, otherwise(properties, property)))
                .forEach(named::add);
        return named;
    }

    static Set<Setting> documented() {
        return ROW.matcher(read(Path.of("docs", "operate.md")))
                .results()
                .map(row -> new Setting(row.group(1), row.group(2), row.group(3).replace("`", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ownIn(Properties properties) {
        return properties.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("^%[a-z]+\\.", ""))
                .filter(key -> key.startsWith("rogatory."));
    }

    private static Stream<String> askedFor() {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files
                    .filter(Files::isRegularFile)
                    .flatMap(file -> ASKED.matcher(read(file)).results().map(asked -> asked.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variable by which MicroProfile Config sets a property. */
    private static String variable(String property) {
        return property.replaceAll("[^a-z]", "_").toUpperCase(Locale.ROOT);
    }

    private static String otherwise(Properties properties, String property) {
        return properties.getProperty(property, OPTIONAL);
    }

    private static Properties properties() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
