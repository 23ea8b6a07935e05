package org.rogatory.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.request.ActEntry;

/** Signs receipts: compact JWS, RFC 7515, with EdDSA of RFC 8037, by the youngest key of the log. */
@Singleton
final class Receipts {
    private static final String HEADER = "{\"alg\":\"EdDSA\",\"kid\":\"%s\",\"typ\":\"rogatory-receipt+jwt\"}";

    private final LogKeys keys;
    private final LogState state;
    private final ObjectMapper json;
    private final Duration promised;

    Receipts(
            LogKeys keys,
            LogState state,
            ObjectMapper json,
            @ConfigProperty(name = "rogatory.log.promised-lag") Duration promised) {
        this.keys = keys;
        this.state = state;
        this.json = json;
        this.promised = promised;
    }

    String of(UUID request, ActEntry act) {
        var placedBy = Optional.of(act.at().plus(promised))
                .filter(by -> state.refusal().isEmpty());
        return signed(new Receipt(keys.origin(), request, act.number(), act.digest(), act.at(), placedBy));
    }

    private String signed(Receipt receipt) {
        var key = keys.youngest();
        var message = base64url(HEADER.formatted(key.id()).getBytes(StandardCharsets.UTF_8)) + "."
                + base64url(bytes(receipt));
        return message + "." + base64url(key.sign(message.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] bytes(Receipt receipt) {
        try {
            return json.writeValueAsBytes(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt is always JSON", e);
        }
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
