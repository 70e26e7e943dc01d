package org.otonari.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Speaks just enough SMTP to refuse an address with the reply a test asks for, or to let the caller wait. */
class GrumpyServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch patience = new CountDownLatch(1);
    private volatile boolean slow;

    GrumpyServer() throws IOException {
        door = new ServerSocket(0);
        var porter = new Thread(this::welcome, "grumpy-server");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** What RCPT is answered for this address. */
    void answers(String address, String reply) {
        replies.put(address, reply);
    }

    /** Every letter waits for {@link #goOn} before it is taken. */
    void letsWait() {
        slow = true;
    }

    void goOn() {
        patience.countDown();
    }

    boolean isReached() throws InterruptedException {
        return reached.await(30, TimeUnit.SECONDS);
    }

    /** Message keys in the order in which they were taken. */
    List<String> taken() {
        return taken;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var talk = new Thread(() -> talk(guest), "grumpy-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
            say(guest, "220 grumpy");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    var address = line.replaceAll("^.*<|>.*$", "");
                    say(guest, replies.getOrDefault(address, "250 ok"));
                } else if (line.startsWith("MAIL")) {
                    say(guest, replies.getOrDefault("MAIL", "250 ok"));
                } else if (line.equals("DATA")) {
                    say(guest, "354 go on");
                    read(in);
                    say(guest, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(guest, "221 bye");
                    return;
                } else {
                    say(guest, "250 ok");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(BufferedReader in) throws IOException, InterruptedException {
        var key = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith(MailChannel.KEY)) {
                key = line.substring(MailChannel.KEY.length() + 2);
            }
        }
        reached.countDown();
        if (slow) {
            patience.await();
        }
        taken.add(key);
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        goOn();
        door.close();
    }
}
