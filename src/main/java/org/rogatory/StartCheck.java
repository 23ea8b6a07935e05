package org.rogatory;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * That every environment variable is there to which a setting of the running profile refers without a default, and that
 * an owner of the tables has a password.
 */
@Singleton
final class StartCheck {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(ROGATORY_[A-Z_]+)}");
    /** Either may be left out, but not one of them: the library would quietly use the service's own role. */
    private static final List<String> OWNER = List.of("ROGATORY_DB_OWNER", "ROGATORY_DB_OWNER_PASSWORD");

    private static final String FOLDER = "rogatory.documents.folder";
    /** By which setting it is given, for documents that lie in a bucket. */
    private static final Map<String, String> BUCKET = Map.of(
            "ROGATORY_DOCUMENTS_REGION", "rogatory.documents.region",
            "ROGATORY_DOCUMENTS_ACCESS_KEY", "rogatory.documents.access-key",
            "ROGATORY_DOCUMENTS_SECRET_KEY", "rogatory.documents.secret-key");

    private static final int BEFORE_EVERYTHING_ELSE = 1;

    void check(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start) {
        var missing = missingVariables();
        if (!missing.isEmpty()) {
            throw new ConfigurationException("set the environment variables " + String.join(", ", missing));
        }
    }

    static SortedSet<String> missingVariables() {
        return missingVariables(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
    }

    /** The settings themselves say which variables they need: no second list can go stale. */
    static SortedSet<String> missingVariables(SmallRyeConfig config) {
        var missing = new TreeSet<String>();
        if (!OWNER.stream().allMatch(variable -> isBlank(config, variable))) {
            OWNER.stream().filter(variable -> isBlank(config, variable)).forEach(missing::add);
        }
        if (!isBlank(config, FOLDER) && config.getConfigValue(FOLDER).getValue().startsWith("s3://")) {
            BUCKET.forEach((variable, setting) -> {
                if (isBlank(config, setting)) {
                    missing.add(variable);
                }
            });
        }
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .flatMap(setting -> variables(config, setting))
                .filter(variable -> isBlank(config, variable))
                .forEach(missing::add);
        return missing;
    }

    private static Stream<String> variables(SmallRyeConfig config, String setting) {
        var value = config.getConfigValue(setting).getRawValue();
        return value == null ? Stream.of() : VARIABLE.matcher(value).results().map(result -> result.group(1));
    }

    private static boolean isBlank(SmallRyeConfig config, String variable) {
        var value = config.getConfigValue(variable).getValue();
        return value == null || value.isBlank();
    }
}
