package org.rogatory.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads columns that may be empty. */
final class Columns {
    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static <E extends Enum<E>> Optional<E> constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return text(row, column).map(name -> Enum.valueOf(type, name));
    }

    static Optional<Officer> officer(ResultSet row, String issuer, String subject) throws SQLException {
        var name = row.getString(subject);
        return name == null ? Optional.empty() : Optional.of(new Officer(row.getString(issuer), name));
    }
}
