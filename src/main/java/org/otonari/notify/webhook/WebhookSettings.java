package org.otonari.notify.webhook;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Gateways that take messages (src/docs/webhook.md).
 *
 * @param line where messages to LINE go; {@code sms}: text messages
 * @param connectTimeout how long a connection may take
 * @param timeout how long the whole call may take
 */
@ConfigurationProperties("otonari.webhook")
record WebhookSettings(
        @DefaultValue Gateway line,
        @DefaultValue Gateway sms,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT20S") Duration timeout) {

    /**
     * One gateway; without an address there is none.
     *
     * @param url https, or http on this machine
     * @param secret at least 32 characters that the gateway knows too
     */
    record Gateway(@Nullable String url, @Nullable String secret) {

        private static final int SECRET_MIN = 32;

        /** @return nothing if none is set up. @throws IllegalStateException if it is set up wrongly, saying how */
        @Nullable
        URI address(String channel) {
            if (url == null || url.isBlank()) {
                return null;
            }
            var setting = "otonari.webhook." + channel;
            var address = parsed(setting);
            var host = address.getHost();
            if (host == null || address.getUserInfo() != null) {
                throw new IllegalStateException(setting + ".url is not the address of a gateway");
            }
            var safe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isLoopback(host);
            if (!safe) {
                throw new IllegalStateException(setting + ".url must begin with https://");
            }
            if (secret == null || secret.length() < SECRET_MIN) {
                throw new IllegalStateException(
                        setting + ".secret is missing or shorter than " + SECRET_MIN + " characters");
            }
            return address;
        }

        private URI parsed(String setting) {
            try {
                return URI.create(String.valueOf(url).strip());
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalStateException(setting + ".url is not an address");
            }
        }

        private static boolean isLoopback(String host) {
            return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        }
    }
}
