package org.otonari.forms;

import org.otonari.engine.FormCheck;
import org.springframework.stereotype.Component;

/** Reads every form once when it is deployed: what we could not render or check never reaches a person. */
@Component
class FormsAreReadable implements FormCheck {

    @Override
    public void check(String file, String json) {
        FormSchema.parse(json);
    }
}
