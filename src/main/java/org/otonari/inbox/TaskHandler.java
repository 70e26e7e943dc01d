package org.otonari.inbox;

import java.util.List;
import java.util.Map;
import org.otonari.kernel.CaseNumber;

/** What a programme does with the answers of a completed task; one for each process. */
public interface TaskHandler {

    String processKey();

    /** Facts the person needs to fill the form, shown above it; keys are texts, values are already readable. */
    default List<Fact> facts(TaskItem task, java.util.Locale locale) {
        return List.of();
    }

    /**
     * What the expressions of the form may ask for beside the process variables: choices, rows of a table, facts.
     *
     * @return text, numbers, booleans, lists and maps of these, by name
     */
    default Map<String, Object> known(TaskItem task) {
        return Map.of();
    }

    /**
     * Does what the answers mean, in the transaction that completes the task.
     *
     * @param answers checked values of the visible fields, by key
     * @return further variables the process needs
     * @throws TaskRefused if a rule of the programme says no; nothing is changed then
     */
    Map<String, Object> complete(TaskItem task, Map<String, Object> answers);

    /**
     * Everything of the programme's own that completing this step may change, as text: asked before and after, and again
     * before an undo. As long as the text is the same, nobody else has changed anything since.
     */
    default String remember(CaseNumber number, String step) {
        return "";
    }

    /** Makes it what it was when {@link #remember} said so. */
    default void putBack(CaseNumber number, String step, String remembered) {}

    /** @param labelKey text key of the label */
    record Fact(String labelKey, String value) {}
}
