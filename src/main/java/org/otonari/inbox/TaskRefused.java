package org.otonari.inbox;

/** A task cannot be claimed or completed now; the key says why, to the person who tried. */
public class TaskRefused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public TaskRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments;
    }
}
