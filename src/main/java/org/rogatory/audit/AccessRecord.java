package org.rogatory.audit;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.rogatory.access.Caller;
import org.rogatory.registry.Authority;

/** Keeps who read what. One statement, which is a transaction of its own: no reader waits for more than that. */
@Singleton
final class AccessRecord {
    private static final String INSERT =
            "insert into access_record (id, accessed_at, issuer, subject, authority, state,"
                    + " operation, request_id, part, status, correlation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;

    AccessRecord(DataSource database) {
        this.database = database;
    }

    /** @throws SQLException when it is not on record; what was read must not leave then */
    void keep(Access access) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var authority = access.caller().flatMap(Caller::authority);
            insert.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
            insert.setObject(2, access.at().atOffset(ZoneOffset.UTC));
            text(insert, 3, access.caller().map(Caller::issuer));
            text(insert, 4, access.caller().map(Caller::subject));
            id(insert, 5, authority.map(Authority::id));
            text(insert, 6, authority.map(Authority::state));
            insert.setString(7, access.operation());
            id(insert, 8, access.request());
            text(insert, 9, access.part());
            insert.setInt(10, access.status());
            insert.setString(11, access.correlationId());
            insert.executeUpdate();
        }
    }

    private static void text(PreparedStatement insert, int index, Optional<String> text) throws SQLException {
        insert.setString(index, text.orElse(null));
    }

    private static void id(PreparedStatement insert, int index, Optional<UUID> id) throws SQLException {
        if (id.isPresent()) {
            insert.setObject(index, id.get());
        } else {
            insert.setNull(index, Types.OTHER);
        }
    }
}
