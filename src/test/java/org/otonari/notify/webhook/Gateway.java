package org.otonari.notify.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.otonari.notify.Channel;

/** A gateway on this machine that answers as it is told and remembers what came. */
public class Gateway implements AutoCloseable {

    public record Came(Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return headers.get(name).get(0);
        }
    }

    public final List<Came> came = new CopyOnWriteArrayList<>();

    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile boolean slow;
    private volatile boolean neverDone;

    public Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
    }

    /** The product's way to it, for messages to LINE. */
    public Channel channel(Clock clock) {
        var target = new WebhookSettings.Gateway(url(), "a secret of the tests, long enough for it");
        var none = new WebhookSettings.Gateway(null, null);
        var settings = new WebhookSettings(target, none, Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new WebhookChannel("line", target, settings, new ObjectMapper(), clock);
    }

    /** One after the other, then always 200. */
    public Gateway answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    /** Nothing is said until it closes. */
    public Gateway isSlow() {
        slow = true;
        return this;
    }

    /** It says yes and then never stops talking. */
    public Gateway neverComesToAnEnd() {
        neverDone = true;
        return this;
    }

    private void take(HttpExchange call) throws IOException {
        came.add(new Came(
                Map.copyOf(call.getRequestHeaders()), call.getRequestBody().readAllBytes()));
        var status = answers.isEmpty() ? Integer.valueOf(200) : answers.poll();
        if (slow) {
            await();
        }
        if (status >= 300 && status < 400) {
            call.getResponseHeaders().set("Location", url() + "/elsewhere");
        }
        call.sendResponseHeaders(status, neverDone ? 0 : -1);
        if (neverDone) {
            call.getResponseBody().write(1);
            call.getResponseBody().flush();
            await();
        }
        call.close();
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
