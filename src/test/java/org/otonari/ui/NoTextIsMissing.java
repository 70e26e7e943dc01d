package org.otonari.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where a reader would get English instead of their own language, a test gets an error page and the name of the text. */
@Component
class NoTextIsMissing implements MissingText {

    @Override
    public void in(Locale language, String key) {
        throw new IllegalStateException("The text " + key + " is missing in " + Languages.tag(language));
    }
}
