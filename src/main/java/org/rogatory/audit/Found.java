package org.rogatory.audit;

import java.time.Instant;
import java.util.List;

/** A row that was found: it knows its place, newest first, and its cells in a table. */
interface Found {
    Place place();

    /** In the order of the columns; an empty optional is an empty cell. */
    List<Object> cells();

    /** Where it stands: by time, and at one time by what tells rows apart. */
    record Place(Instant at, String id) {
        static Place parse(String text) {
            var parts = text.split(" ");
            return new Place(Instant.parse(parts[0]), parts[1]);
        }

        @Override
        public String toString() {
            return at + " " + id;
        }
    }
}
