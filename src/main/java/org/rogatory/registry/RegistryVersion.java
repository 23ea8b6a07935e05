package org.rogatory.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that every change of the registry locks: changes are few, and so they come one after the other. */
@Entity
@Table(name = "registry_version")
class RegistryVersion {
    static final short ONLY = 1;

    @Id
    private short id;

    private long version;

    protected RegistryVersion() {}

    long version() {
        return version;
    }

    long next() {
        version++;
        return version;
    }
}
