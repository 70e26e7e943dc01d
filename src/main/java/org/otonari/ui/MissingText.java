package org.otonari.ui;

import java.util.Locale;

/** Told of a text that stands in other languages but not in the reader's, who gets English instead. */
@FunctionalInterface
public interface MissingText {

    void in(Locale language, String key);
}
