package org.otonari.notify;

/** A text cannot be saved like this; the key and its arguments say why and where, to the manager. */
public class TextRefused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    TextRefused(String key, Object... arguments) {
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
