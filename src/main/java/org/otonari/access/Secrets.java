package org.otonari.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes tokens nobody can guess and keeps only their keyed hash, so that a copy of the database opens nothing.
 */
@Component
class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    Secrets(@Value("${otonari.secret}") String secret) {
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    "OTONARI_SECRET is missing: set it to at least 32 random characters and keep it between starts");
        }
        this.key = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** @return 256 random bits, safe in a URL */
    String create() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return HMAC-SHA-256 in hexadecimal, 64 characters */
    String hash(String token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
