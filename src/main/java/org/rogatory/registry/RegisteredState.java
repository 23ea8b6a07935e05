package org.rogatory.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    RegisteredState(
            String code, String name, Collection<Instrument> instruments, Collection<Declaration> declarations) {
        this.code = code;
        this.name = name;
        this.instruments.addAll(instruments);
        this.declarations.addAll(declarations);
    }

    StateEntry under(EntryIntoForce convention) {
        return new StateEntry(code, name, List.copyOf(instruments), List.copyOf(declarations), convention);
    }
}
