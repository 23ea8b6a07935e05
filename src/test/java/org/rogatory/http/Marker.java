package org.rogatory.http;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Hibernate does not start without an entity; this one goes when the product has its first. */
@Entity
public class Marker {
    @Id
    long id;
}
