package org.rogatory.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;

/** Fills an empty registry from a file, once and wholly, or stops the start. */
@ApplicationScoped
class RegistrySeed {
    private static final Logger LOG = Logger.getLogger(RegistrySeed.class);
    private static final String SETTING = "rogatory.registry.seed";
    private static final String IN_THE_JAR = "classpath:";
    private final RegisteredStates states;
    private final RegistryImport registry;
    private final StrictJson strict;
    private final Optional<String> location;

    RegistrySeed(
            RegisteredStates states,
            RegistryImport registry,
            StrictJson strict,
            @ConfigProperty(name = SETTING) Optional<String> location) {
        this.states = states;
        this.registry = registry;
        this.strict = strict;
        this.location = location;
    }

    void sow(@Observes StartupEvent start) {
        location.ifPresent(this::sowFrom);
    }

    private void sowFrom(String file) {
        if (empty()) {
            fill(read(file));
            LOG.infof("The registry was empty and is filled from %s", file);
        }
    }

    private boolean empty() {
        return QuarkusTransaction.requiringNew().call(() -> states.count() == 0);
    }

    private void fill(RegistryFile file) {
        try {
            QuarkusTransaction.requiringNew().run(() -> registry.fill(new Operator(), file));
        } catch (RuntimeException e) {
            // Another instance that started beside this one may have been faster; then all is well.
            if (empty()) {
                throw e;
            }
        }
    }

    /** Who fills the registry before there is anybody to call. */
    private record Operator() implements Registrar {
        @Override
        public String issuer() {
            return SETTING;
        }

        @Override
        public String subject() {
            return "operator";
        }

        @Override
        public Optional<String> state() {
            return Optional.empty();
        }
    }

    /** @throws ConfigurationException in one line, when the file is missing, unreadable or says what it may not */
    RegistryFile read(String file) {
        try (var in = open(file)) {
            var reading = strict.reading(strict.read(in.readAllBytes()), RegistryFile.class, "");
            demandNone(file, reading.faults());
            var filed = reading.value().orElseThrow();
            // Whoever starts an empty registry may know of days to come, as the demo does.
            demandNone(file, RegistryFiles.faults(RegistryImport.placed(filed), Map.of(), Map.of(), LocalDate.MAX));
            return filed;
        } catch (ProblemException e) {
            throw refused(file, "it is no JSON");
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw refused(file, "no such file");
        } catch (IOException e) {
            throw refused(file, "unreadable");
        }
    }

    private static void demandNone(String file, List<BadInput> faults) {
        if (!faults.isEmpty()) {
            throw refused(
                    file,
                    faults.stream()
                            .map(fault -> fault.pointer().orElse("") + " " + fault.message())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static InputStream open(String file) throws IOException {
        if (!file.startsWith(IN_THE_JAR)) {
            return Files.newInputStream(Path.of(file));
        }
        var resource = file.substring(IN_THE_JAR.length());
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(resource);
        }
        return in;
    }

    private static ConfigurationException refused(String file, String why) {
        var line = "%s: the registry cannot be filled from %s: %s".formatted(SETTING, file, why.replaceAll("\\R", " "));
        return new ConfigurationException(line, Set.of(SETTING));
    }
}
