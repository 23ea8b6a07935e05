package org.rogatory.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty registry from a file, once and wholly, or stops the start. */
@ApplicationScoped
class RegistrySeed {
    private static final Logger LOG = Logger.getLogger(RegistrySeed.class);
    private static final String SETTING = "rogatory.registry.seed";
    private static final String IN_THE_JAR = "classpath:";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final RegisteredStates states;
    private final RegisteredAuthorities authorities;
    private final Optional<String> location;

    RegistrySeed(
            RegisteredStates states,
            RegisteredAuthorities authorities,
            @ConfigProperty(name = SETTING) Optional<String> location) {
        this.states = states;
        this.authorities = authorities;
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

    private void fill(SeedFile seed) {
        try {
            QuarkusTransaction.requiringNew().run(() -> persist(seed));
        } catch (RuntimeException e) {
            // Another instance that started beside this one may have been faster; then all is well.
            if (empty()) {
                throw e;
            }
        }
    }

    private void persist(SeedFile seed) {
        seed.states().forEach(state -> states.persist(state.row()));
        seed.states().forEach(state -> authorities.persist(state.authorityRows()));
    }

    /** @throws ConfigurationException in one line, when the file is missing, unreadable or says what it may not */
    static SeedFile read(String file) {
        try (var in = open(file)) {
            return JSON.readValue(in, SeedFile.class);
        } catch (JsonProcessingException e) {
            throw refused(file, reason(e) + " at " + place(e));
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw refused(file, "no such file");
        } catch (IOException e) {
            throw refused(file, "unreadable");
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

    // Our own words about a value, not the library's about the class that holds it.
    private static String reason(JsonProcessingException e) {
        return e.getCause() instanceof IllegalArgumentException ours ? ours.getMessage() : e.getOriginalMessage();
    }

    private static String place(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null ? "an unknown place" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static ConfigurationException refused(String file, String why) {
        var line = "%s: the registry cannot be filled from %s: %s".formatted(SETTING, file, why.replaceAll("\\R", " "));
        return new ConfigurationException(line, Set.of(SETTING));
    }
}
