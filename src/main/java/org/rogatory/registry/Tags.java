package org.rogatory.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.rogatory.chain.Canonical;
import org.rogatory.chain.Digest;

/** Strong ETags of views that change without being written to, as on the day on which a State becomes a Party. */
@Singleton
class Tags {
    private final ObjectMapper mapper;

    Tags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The digest of the view as it is answered. */
    String of(Object view) {
        return "\"" + Digest.of(Canonical.bytes(mapper.valueToTree(view))) + "\"";
    }
}
