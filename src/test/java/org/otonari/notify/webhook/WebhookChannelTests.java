package org.otonari.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.notify.Outgoing;
import org.otonari.notify.Undeliverable;
import org.otonari.notify.Undeliverable.Reason;

/** A gateway is a stranger's program: what it gets can be trusted, and what it answers is judged, not believed. */
class WebhookChannelTests {

    private static final String SECRET = "a secret of the tests, long enough for it";
    private static final Instant NOW = Instant.parse("2027-06-01T01:30:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gateway gateway = new Gateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aMessageComesWithItsTextItsKeyAndAProofThatItIsOurs() throws Exception {
        var message = message();
        channel(gateway.url()).send(message);

        assertThat(gateway.came).singleElement().satisfies(it -> {
            assertThat(it.header("Content-type")).isEqualTo("application/json");
            assertThat(it.header("Idempotency-key")).isEqualTo(message.key().toString());
            assertThat(it.header("X-otonari-timestamp")).isEqualTo(String.valueOf(NOW.getEpochSecond()));
            assertThat(it.header("X-otonari-signature")).isEqualTo(signed(NOW.getEpochSecond() + ".", it.body()));
        });
        var read = JSON.readTree(gateway.came.get(0).body());
        assertThat(read.get("channel").asText()).isEqualTo("line");
        assertThat(read.get("to").asText()).isEqualTo("U0123456789abcdef0123456789abcdef");
        assertThat(read.get("language").asText()).isEqualTo("ja");
        assertThat(read.get("text").asText()).isEqualTo("𠮷田 様\n面談の日が決まりました 🌸");
    }

    @Test
    void theSignatureIsTheOneOfTheGuide() {
        var body = "{\"text\":\"こんにちは\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(WebhookSignature.of("0123456789abcdef0123456789abcdef", 1811820600L, body))
                .isEqualTo("v1=c32452a25a1ef26109343631961b051ab5104339b6f57eba941f3b49c62a26ca");
    }

    @Test
    void aSecondAttemptCarriesTheSameKey() {
        gateway.answers(503, 200);
        var channel = channel(gateway.url());
        var message = message();

        assertThat(refusal(channel, message)).isEqualTo(Reason.NOT_NOW);
        channel.send(message);

        assertThat(gateway.came)
                .extracting(it -> it.header("Idempotency-key"))
                .containsExactly(message.key().toString(), message.key().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, REFUSED",
        "404, REFUSED",
        "422, REFUSED",
        "410, BAD_ADDRESS",
        "408, NOT_NOW",
        "425, NOT_NOW",
        "429, NOT_NOW",
        "500, NOT_NOW",
        "502, NOT_NOW",
        "503, NOT_NOW",
        "302, NOT_NOW",
        "307, NOT_NOW"
    })
    void anAnswerSaysWhetherItIsWorthTryingAgain(int status, Reason reason) {
        gateway.answers(status);

        assertThat(refusal(channel(gateway.url()), message())).isEqualTo(reason);
        assertThat(gateway.came).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void everyYesIsAYes(int status) {
        gateway.answers(status);

        assertThatCode(() -> channel(gateway.url()).send(message())).doesNotThrowAnyException();
    }

    @Test
    void aGatewayThatIsDownIsTriedLater() {
        var url = gateway.url();
        gateway.close();

        assertThat(refusal(channel(url), message())).isEqualTo(Reason.NOT_NOW);
    }

    @Test
    void aGatewayThatSaysNothingIsGivenUpInTime() {
        gateway.isSlow();

        assertThat(refusal(channel(gateway.url()), message())).isEqualTo(Reason.NOT_NOW);
    }

    @Test
    void aGatewayThatNeverStopsTalkingIsGivenUpToo() {
        gateway.neverComesToAnEnd();

        assertThat(refusal(channel(gateway.url()), message())).isEqualTo(Reason.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.example.org/m",
                "ftp://127.0.0.1/m",
                "https:///m",
                "not an address",
                "https://user:word@gateway.example.org/m",
                "http://127.0.0.1.example.org/m",
                "//gateway.example.org"
            })
    void whereASecretCouldBeReadOnTheWayNothingIsSent(String url) {
        assertThatThrownBy(() -> channel(url))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("otonari.webhook.line.url");
    }

    @Test
    void aShortSecretIsNone() {
        assertThatThrownBy(() -> channel("https://gateway.example.org/m", "short"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("otonari.webhook.line.secret");
    }

    @Test
    void withoutAnAddressThereIsNoSuchWay() {
        assertThat(channel("").isAvailable()).isFalse();
        assertThat(channel(null).isAvailable()).isFalse();
        assertThat(channel("https://gateway.example.org/m").isAvailable()).isTrue();
    }

    private static Reason refusal(WebhookChannel channel, Outgoing message) {
        try {
            channel.send(message);
            throw new AssertionError("It was taken");
        } catch (Undeliverable refused) {
            return refused.reason();
        }
    }

    private static Outgoing message() {
        return new Outgoing(
                UUID.randomUUID(),
                "U0123456789abcdef0123456789abcdef",
                "ja",
                "面談のお知らせ",
                "𠮷田 様\n面談の日が決まりました 🌸",
                List.of());
    }

    private static WebhookChannel channel(String url) {
        return channel(url, SECRET);
    }

    private static WebhookChannel channel(String url, String secret) {
        var target = new WebhookSettings.Gateway(url, secret);
        var none = new WebhookSettings.Gateway(null, null);
        var settings = new WebhookSettings(target, none, Duration.ofSeconds(2), Duration.ofMillis(800));
        return new WebhookChannel("line", target, settings, JSON, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** As the guide tells the other side to do it. */
    private static String signed(String time, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(time.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }
}
