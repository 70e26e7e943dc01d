package org.otonari.casefile.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseTasks;
import org.otonari.casefile.CaseView;

/**
 * A case as a program sees it.
 *
 * @param kind e.g. {@code application}, {@code pair}
 * @param status word of the programme; {@code closed} once there is an outcome
 * @param tasks open ones the caller may work on
 * @param timeline newest first
 */
record CaseJson(
        String number,
        String programme,
        String kind,
        String status,
        @Nullable String outcome,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Person> people,
        List<Task> tasks,
        List<Line> timeline) {

    /** @param part what the person is in this case: {@code participant}, {@code volunteer} */
    record Person(String part, String written, @Nullable String reading, @Nullable String latin) {

        static Person of(CaseView.Member member) {
            var name = member.person().name();
            return new Person(member.part(), name.written(), name.reading(), name.latin());
        }
    }

    record Task(String id, String step, String name, @Nullable Instant due, @Nullable String assignee) {

        static Task of(CaseTasks.Open task, Locale locale) {
            var name = locale.getLanguage().equals("ja") ? task.name() : task.nameEn();
            return new Task(task.id(), task.step(), name, task.due(), task.assignee());
        }
    }

    /** @param kind {@code event}, {@code task}, {@code message}, {@code note} or {@code document}; @param actor nobody: the process did it */
    record Line(Instant at, String kind, String text, @Nullable String actor) {}
}
