package org.otonari.inbox;

/** An absence cannot be entered like this; the key says why. */
public class AbsenceRefused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    AbsenceRefused(String key, Object... arguments) {
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
