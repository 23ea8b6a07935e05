package org.rogatory.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.problem.BadInput;
import org.rogatory.registry.RegistryFile.FiledAuthority;
import org.rogatory.registry.RegistryFile.FiledDeclaration;
import org.rogatory.registry.RegistryFile.FiledState;

/** What is wrong with a file, all at once, held against what is registered. */
final class RegistryFiles {
    private static final int LONGEST_NAME = 200;

    private final Map<String, RegisteredState> states;
    private final Map<UUID, Authority> authorities;
    private final LocalDate today;
    private final Set<String> codes = new HashSet<>();
    private final Set<UUID> ids = new HashSet<>();
    private final List<BadInput> faults = new ArrayList<>();

    private RegistryFiles(Map<String, RegisteredState> states, Map<UUID, Authority> authorities, LocalDate today) {
        this.states = states;
        this.authorities = authorities;
        this.today = today;
    }

    /**
     * Faults with pointers into the file.
     *
     * @param file each State by the place at which it stands
     */
    static List<BadInput> faults(
            Map<String, FiledState> file,
            Map<String, RegisteredState> states,
            Map<UUID, Authority> authorities,
            LocalDate today) {
        var check = new RegistryFiles(states, authorities, today);
        file.forEach((place, state) -> check.state(state, place));
        return check.faults;
    }

    private void state(FiledState state, String place) {
        require(Codes.isState(state.code()), place + "/code", "is no ISO 3166-1 code of a State, nor EU");
        require(codes.add(state.code()), place + "/code", "stands there twice: " + state.code());
        require(
                !state.name().isBlank() && state.name().length() <= LONGEST_NAME,
                place + "/name",
                "must be 1 to 200 characters");
        faults.addAll(InstrumentRules.faults(state.instruments(), today, place + "/instruments"));
        for (var i = 0; i < state.declarations().size(); i++) {
            declaration(state, state.declarations().get(i), place + "/declarations/" + i);
        }
        authorities(state, place + "/authorities");
    }

    private void declaration(FiledState state, FiledDeclaration declaration, String place) {
        DeclarationRules.form(declaration.name(), declaration.value(), place + "/value")
                .ifPresent(faults::add);
        // What was declared before the State came into the registry is taken as it is.
        var known = Optional.ofNullable(states.get(state.code()));
        if (known.isPresent() && !isThere(known.get(), declaration)) {
            DeclarationRules.ahead(declaration.from(), today, place + "/from").ifPresent(faults::add);
        }
    }

    private static boolean isThere(RegisteredState state, FiledDeclaration declaration) {
        return state.declared(declaration.name(), declaration.from())
                .filter(d -> d.setting().equals(declaration.value()))
                .isPresent();
    }

    private void authorities(FiledState state, String place) {
        var after = after(state);
        for (var i = 0; i < state.authorities().size(); i++) {
            authority(state, state.authorities().get(i), after, place + "/" + i);
        }
    }

    private void authority(FiledState state, FiledAuthority filed, Map<UUID, Authority> after, String place) {
        var before = Optional.ofNullable(authorities.get(filed.id()));
        require(ids.add(filed.id()), place + "/id", "stands there twice: " + filed.id());
        require(
                before.filter(a -> !a.state().equals(state.code())).isEmpty(),
                place + "/id",
                "belongs to an authority of another State");
        faults.addAll(AuthorityRules.faults(filed.of(state.code()), filed.id(), before, after.values(), place));
    }

    /** The State's authorities as they will be: those of the file, and those that it leaves as they are. */
    private Map<UUID, Authority> after(FiledState state) {
        var after = new HashMap<UUID, Authority>();
        authorities.values().stream()
                .filter(a -> a.state().equals(state.code()))
                .forEach(a -> after.put(a.id(), a));
        state.authorities().forEach(a -> after.put(a.id(), a.of(state.code()).under(a.id())));
        return after;
    }

    private void require(boolean right, String place, String message) {
        if (!right) {
            faults.add(BadInput.at(place, message));
        }
    }
}
