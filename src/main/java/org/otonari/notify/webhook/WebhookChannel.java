package org.otonari.notify.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.otonari.notify.Channel;
import org.otonari.notify.Outgoing;
import org.otonari.notify.Undeliverable;
import org.otonari.notify.Undeliverable.Reason;

/** Hands messages to a gateway by HTTP: signed, with a key to drop a second copy by, and never following it elsewhere. */
class WebhookChannel implements Channel {

    private static final int GONE = 410;

    /** Refusals that mean: not now. */
    private static final Set<Integer> COME_AGAIN = Set.of(408, 425, 429);

    private final String name;
    private final @Nullable URI address;
    private final @Nullable String secret;
    private final Duration timeout;
    private final HttpClient http;
    private final ObjectMapper json;
    private final Clock clock;

    /** @throws IllegalStateException if the gateway is set up wrongly */
    WebhookChannel(
            String name, WebhookSettings.Gateway gateway, WebhookSettings settings, ObjectMapper json, Clock clock) {
        this.name = name;
        this.address = gateway.address(name);
        this.secret = gateway.secret();
        this.timeout = settings.timeout();
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isAvailable() {
        return address != null;
    }

    @Override
    public void send(Outgoing message) {
        judge(call(request(message)));
    }

    private HttpRequest request(Outgoing message) {
        var body = body(message);
        var seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(Objects.requireNonNull(address))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.key().toString())
                .header("X-Otonari-Timestamp", Long.toString(seconds))
                .header("X-Otonari-Signature", WebhookSignature.of(Objects.requireNonNull(secret), seconds, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private byte[] body(Outgoing message) {
        try {
            return json.writeValueAsBytes(new Body(
                    message.key(), name, message.address(), message.language(), message.subject(), message.body()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The client's own time-out ends with the first line of the answer; this one covers all of it. */
    private int call(HttpRequest request) {
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (ExecutionException | TimeoutException away) {
            answer.cancel(true);
            throw new Undeliverable(Reason.NOT_NOW, null, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new Undeliverable(Reason.NOT_NOW, null, stopped);
        }
    }

    private static void judge(int status) {
        if (status >= 200 && status < 300) {
            return;
        }
        throw new Undeliverable(reason(status), "HTTP " + status, null);
    }

    private static Reason reason(int status) {
        if (status == GONE) {
            return Reason.BAD_ADDRESS;
        }
        return status >= 400 && status < 500 && !COME_AGAIN.contains(status) ? Reason.REFUSED : Reason.NOT_NOW;
    }

    /** What the gateway reads. */
    private record Body(UUID key, String channel, String to, String language, String subject, String text) {}
}
