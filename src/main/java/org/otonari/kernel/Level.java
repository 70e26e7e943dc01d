package org.otonari.kernel;

/** How well somebody speaks a language: CEFR levels (domain.md §5), framed by nothing at all and a mother tongue. */
public enum Level {
    NONE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
