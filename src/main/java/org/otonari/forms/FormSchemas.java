package org.otonari.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Parsed forms, kept for as long as they are used. A deployed form never changes, so nothing here goes stale. */
@Service
public class FormSchemas {

    private static final int MOST = 500;

    private final Map<String, FormSchema> byVersion = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FormSchema> eldest) {
            return size() > MOST;
        }
    });

    /**
     * @param versionId names one deployed version for ever, as the engine's form definition id does
     * @param json asked for only if this version has not been parsed lately
     * @throws FormSchemaException if the form cannot be used; it is then asked for again next time
     */
    public FormSchema get(String versionId, Supplier<String> json) {
        var known = byVersion.get(versionId);
        if (known != null) {
            return known;
        }
        // Outside the lock: two readers may parse the same form once each, but nobody waits for another's form.
        var parsed = FormSchema.parse(json.get());
        byVersion.put(versionId, parsed);
        return parsed;
    }
}
