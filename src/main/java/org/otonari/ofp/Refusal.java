package org.otonari.ofp;

/** A rule says no; the key is a text for the person who asked. */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    Refusal(String key, Object... arguments) {
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
