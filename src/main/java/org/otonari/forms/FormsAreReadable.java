package org.otonari.forms;

import java.util.List;
import org.otonari.engine.FormCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads every form once when it is deployed: what we could not render or check never reaches a person. */
@Component
class FormsAreReadable implements FormCheck {

    private final ObjectProvider<FormFiles> files;

    FormsAreReadable(ObjectProvider<FormFiles> files) {
        this.files = files;
    }

    @Override
    public void check(String file, String json) {
        var schema = FormSchema.parse(json);
        if (schema.takesFiles() && files.getIfAvailable() == null) {
            throw new FormSchemaException(List.of(new Finding("", "filesNowhere", List.of())));
        }
    }
}
