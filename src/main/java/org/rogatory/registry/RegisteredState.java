package org.rogatory.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The stored row of a State. */
@Entity
@Table(name = "registered_state")
class RegisteredState {
    @Id
    private String code;

    private String name;

    @ElementCollection
    @CollectionTable(name = "instrument", joinColumns = @JoinColumn(name = "state"))
    @OrderBy("depositedOn")
    @Fetch(FetchMode.SUBSELECT)
    private List<Instrument> instruments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "declaration", joinColumns = @JoinColumn(name = "state"))
    @OrderBy("name, validFrom")
    @Fetch(FetchMode.SUBSELECT)
    private List<Declaration> declarations = new ArrayList<>();

    protected RegisteredState() {}

    RegisteredState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    List<Instrument> instruments() {
        return List.copyOf(instruments);
    }

    List<Declaration> declarations() {
        return List.copyOf(declarations);
    }

    void call(String newName) {
        name = newName;
    }

    /** The list that takes the place of the one before. */
    void bring(List<Instrument> all) {
        instruments.removeIf(old -> !all.contains(old));
        all.stream().filter(one -> !instruments.contains(one)).forEach(instruments::add);
    }

    /** One dated value; of one day there is one. */
    void declare(Declaration declaration) {
        declarations.removeIf(
                old -> old.name() == declaration.name() && old.validFrom().equals(declaration.validFrom()));
        declarations.add(declaration);
    }

    Optional<Declaration> declared(DeclarationName name, LocalDate from) {
        return declarations.stream()
                .filter(d -> d.name() == name && d.validFrom().equals(from))
                .findFirst();
    }

    StateEntry under(EntryIntoForce convention) {
        return new StateEntry(code, name, List.copyOf(instruments), List.copyOf(declarations), convention);
    }
}
