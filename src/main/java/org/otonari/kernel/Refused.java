package org.otonari.kernel;

/** A rule says no; the key is a text for the person who asked, the arguments belong into it. */
public abstract class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    protected Refused(String key, Object... arguments) {
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
