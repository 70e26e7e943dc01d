package org.otonari.inbox;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** One deed done to many tasks, while it is being done and after; pages ask it how far it is. */
public class Batch {

    private final UUID id = UUID.randomUUID();
    private final String account;
    private final Deed deed;
    private final int total;
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private volatile int tried;
    private volatile boolean stopped;
    private volatile boolean over;

    Batch(String account, Deed deed, int total) {
        this.account = account;
        this.deed = deed;
        this.total = total;
    }

    /** Lets the task that is being done finish, and begins no other. */
    public void cancel() {
        stopped = true;
    }

    void succeeded() {
        tried++;
    }

    void failed(Picked task, TaskRefused reason) {
        failures.add(new Failure(task, reason));
        tried++;
    }

    void end() {
        over = true;
    }

    public UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    public Deed deed() {
        return deed;
    }

    public int total() {
        return total;
    }

    /** How many were done or could not be. */
    public int tried() {
        return tried;
    }

    public int done() {
        return Math.max(0, tried - failures.size());
    }

    public boolean isStopped() {
        return stopped;
    }

    public boolean isOver() {
        return over;
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** What is done to each task. */
    public enum Deed {
        CLAIM,
        ASSIGN,
        RELEASE,
        FOLLOW_UP,
        COMPLETE,
        HAND_OVER
    }

    /** Why one task could not be done; the others were. */
    public record Failure(Picked task, TaskRefused reason) {}
}
