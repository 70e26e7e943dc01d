package org.otonari.inbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.forms.FormContext;
import org.otonari.forms.FormSchema;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one form for many tasks may go by: the facts in which all of them agree. */
@Component
class CommonFacts {

    private static final int SHOWN = 3;
    private static final String NONE = "–";

    private final TaskForms forms;

    CommonFacts(TaskForms forms) {
        this.forms = forms;
    }

    /**
     * @return what the form asks for; nothing else, so that nobody has to agree in more
     * @throws TaskRefused if they differ in what the form asks for, with the values
     */
    @Transactional(readOnly = true)
    public FormContext ofAll(List<TaskItem> tasks, FormSchema form) {
        Map<String, Set<@Nullable Object>> values = new TreeMap<>();
        var facts = tasks.stream().map(forms::facts).toList();
        facts.stream()
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .filter(form::asksFor)
                .forEach(name -> values.put(
                        name,
                        facts.stream().map(it -> it.get(name)).collect(Collectors.toCollection(LinkedHashSet::new))));
        var different = values.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> it.getKey() + ": " + inWords(it.getValue()))
                .collect(Collectors.joining("; "));
        if (!different.isEmpty()) {
            throw new TaskRefused("inbox.bulk.differs", different);
        }
        var common = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) -> common.put(name, value.iterator().next()));
        return FormContext.of(common);
    }

    private static String inWords(Set<@Nullable Object> values) {
        return values.stream()
                        .limit(SHOWN)
                        .map(it -> it == null ? NONE : String.valueOf(it))
                        .collect(Collectors.joining(" / "))
                + (values.size() > SHOWN ? " …" : "");
    }
}
