package org.otonari.forms;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form knows beside its answers. The same must be given when it is shown and when it is validated, else the two
 * may disagree.
 *
 * @param facts what expressions may ask for by name, process variables above all: text, numbers, yes and no, lists and
 *     maps of these; everything else is left out. They also fill read-only fields of the same key
 * @param files where the case keeps its documents; empty where a form cannot have files
 */
public record FormContext(Map<String, ? extends @Nullable Object> facts, Optional<FormFiles.Folder> files) {

    public static final FormContext NONE = new FormContext(Map.of(), Optional.empty());

    public FormContext {
        facts = Plain.map(facts);
    }

    public static FormContext of(Map<String, ? extends @Nullable Object> facts) {
        return new FormContext(facts, Optional.empty());
    }
}
