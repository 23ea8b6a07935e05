package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.http.Preconditions;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.registry.RegistryChange.Entry;
import org.rogatory.registry.RegistryFile.FiledAuthority;
import org.rogatory.registry.RegistryFile.FiledDeclaration;
import org.rogatory.registry.RegistryFile.FiledState;

/**
 * The registry out into one file and in again. A State of the file takes its name and instruments from it; declarations
 * and authorities are added or replaced, and what the file does not name stays. All of it comes in, or nothing.
 */
@ApplicationScoped
@Transactional
public class RegistryImport {
    private final RegisteredStates states;
    private final RegisteredAuthorities authorities;
    private final RegistryBook book;
    private final Tags tags;
    private final StrictJson strict;

    RegistryImport(
            RegisteredStates states,
            RegisteredAuthorities authorities,
            RegistryBook book,
            Tags tags,
            StrictJson strict) {
        this.states = states;
        this.authorities = authorities;
        this.book = book;
        this.tags = tags;
        this.strict = strict;
    }

    /** All States in the order of their codes, with their authorities in the order of their ids. */
    RegistryFile file() {
        var byState = authorities.ofStates(List.of()).stream()
                .map(RegisteredAuthority::asAuthority)
                .collect(Collectors.groupingBy(Authority::state));
        return new RegistryFile(
                Optional.empty(),
                states.listAll(Sort.by("code")).stream()
                        .map(state -> FiledState.of(state, byState.getOrDefault(state.code(), List.of())))
                        .toList());
    }

    /**
     * Takes a file in that was made from the registry as it is now.
     *
     * @throws ProblemException 400 with every fault; 412 when the registry has changed since
     */
    RegistryFile replace(Registrar by, JsonNode body, Preconditions preconditions) {
        return replace(by, body, preconditions, List.of(), UnaryOperator.identity());
    }

    /** The same for a table; its faults are told by row and column. */
    RegistryFile replace(Registrar by, RegistryTable table, Preconditions preconditions) {
        return replace(by, table.file(), preconditions, table.faults(), table::place);
    }

    private RegistryFile replace(
            Registrar by,
            JsonNode body,
            Preconditions preconditions,
            List<BadInput> found,
            UnaryOperator<String> place) {
        var reading = strict.reading(body, RegistryFile.class, "");
        var writing = book.open(by);
        var before = new Before();
        var unreadable = first(Stream.concat(found.stream(), told(reading.faults(), place)));
        if (!unreadable.isEmpty()) {
            var others = told(before.faults(sound(body), writing.today()), place);
            refuse(first(Stream.concat(unreadable.stream(), others)));
        }
        var file = reading.value().orElseThrow();
        file.states().forEach(state -> RegistryKeeping.allow(by, state.code()));
        preconditions.required(tags.of(file()));
        refuse(told(before.faults(placed(file), writing.today()), place).toList());
        before.take(file, writing);
        return file();
    }

    /** By their places the States of a file that can be read, though others cannot: all faults are told at once. */
    private Map<String, FiledState> sound(JsonNode body) {
        var sound = new LinkedHashMap<String, FiledState>();
        for (var i = 0; i < body.path("states").size(); i++) {
            var place = "/states/" + i;
            var state = strict.reading(body.at(place), FiledState.class, place);
            state.value().filter(s -> state.faults().isEmpty()).ifPresent(s -> sound.put(place, s));
        }
        return sound;
    }

    static Map<String, FiledState> placed(RegistryFile file) {
        var placed = new LinkedHashMap<String, FiledState>();
        file.states().forEach(state -> placed.put("/states/" + placed.size(), state));
        return placed;
    }

    /** Of one place the first fault: what cannot be read in a table is missing in the file that is made from it. */
    private static List<BadInput> first(Stream<BadInput> faults) {
        var told = new HashSet<Optional<String>>();
        return faults.filter(fault -> told.add(fault.pointer())).toList();
    }

    private static Stream<BadInput> told(List<BadInput> faults, UnaryOperator<String> place) {
        return faults.stream().map(f -> BadInput.at(f.pointer().map(place).orElse(""), f.message()));
    }

    /** Takes in a file that was found sound for an empty registry. */
    void fill(Registrar by, RegistryFile file) {
        new Before().take(file, book.open(by));
    }

    /** What is registered when a file comes. */
    private final class Before {
        private final Map<String, RegisteredState> known =
                states.listAll().stream().collect(Collectors.toMap(RegisteredState::code, Function.identity()));
        private final Map<UUID, RegisteredAuthority> rows = authorities.ofStates(List.of()).stream()
                .collect(Collectors.toMap(row -> row.asAuthority().id(), Function.identity()));

        List<BadInput> faults(Map<String, FiledState> file, LocalDate today) {
            var before = rows.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, row -> row.getValue().asAuthority()));
            return RegistryFiles.faults(file, known, before, today);
        }

        void take(RegistryFile file, RegistryBook.Writing writing) {
            file.states().forEach(state -> RegistryImport.this.take(state, known, rows, writing));
        }
    }

    private void take(
            FiledState filed,
            Map<String, RegisteredState> known,
            Map<UUID, RegisteredAuthority> rows,
            RegistryBook.Writing writing) {
        var before = Optional.ofNullable(known.get(filed.code()));
        var was = before.map(RegisteredState::name);
        var state = before.orElseGet(() -> new RegisteredState(filed.code()));
        state.call(filed.name());
        writing.record(new Entry(filed.code(), "name"), was, filed.name());
        instruments(state, filed, before.isPresent(), writing);
        filed.declarations().forEach(d -> declaration(state, d, writing));
        states.persist(state);
        filed.authorities().forEach(a -> authority(filed.code(), a, Optional.ofNullable(rows.get(a.id())), writing));
    }

    private static void instruments(
            RegisteredState state, FiledState filed, boolean known, RegistryBook.Writing writing) {
        var was = new ArrayList<>(
                state.instruments().stream().map(NewInstrument::of).toList());
        state.bring(filed.instruments().stream().map(NewInstrument::deposited).toList());
        writing.record(
                Entry.treatyStatus(filed.code()),
                Optional.of(new TreatyStatusChange(was)).filter(c -> known),
                new TreatyStatusChange(filed.instruments()));
    }

    private static void declaration(RegisteredState state, FiledDeclaration filed, RegistryBook.Writing writing) {
        var was = state.declared(filed.name(), filed.from()).map(d -> new NewDeclaration(d.setting(), d.validFrom()));
        state.declare(filed.declared());
        writing.record(
                new Entry(state.code(), filed.name().wireName()), was, new NewDeclaration(filed.value(), filed.from()));
    }

    private void authority(
            String state, FiledAuthority filed, Optional<RegisteredAuthority> row, RegistryBook.Writing writing) {
        var was = row.map(r -> AuthorityView.of(r.asAuthority()));
        var after = filed.of(state).under(filed.id());
        row.ifPresentOrElse(r -> r.become(after), () -> authorities.persist(new RegisteredAuthority(after)));
        writing.record(new Entry(state, filed.id().toString()), was, AuthorityView.of(after));
    }

    private static void refuse(List<BadInput> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalidBody(faults);
        }
    }
}
