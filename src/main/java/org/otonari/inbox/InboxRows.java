package org.otonari.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.CaseView;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.Ward;
import org.springframework.stereotype.Component;

/** Puts together what the inbox keeps about a task: the engine's words and those of its case. */
@Component
class InboxRows {

    private static final int SEARCH_MAX = 900;
    private static final int READING_MAX = 210;

    private final CaseFiles cases;
    private final CaseAccess access;

    InboxRows(CaseFiles cases, CaseAccess access) {
        this.cases = cases;
        this.access = access;
    }

    /** @throws java.util.NoSuchElementException if the task belongs to no case */
    InboxRow of(TaskSnapshot task) {
        var file = cases.view(new CaseNumber(task.caseNumber()));
        var names = file.people().stream().map(it -> it.person().name()).toList();
        var item = new TaskItem(
                task.id(),
                file.number(),
                file.programme(),
                task.processKey(),
                task.key(),
                task.name(),
                task.nameEn(),
                task.group(),
                task.assignee(),
                file.title(),
                names.stream().allMatch(name -> name.secondary() == null)
                        ? null
                        : names.stream().map(InboxRows::secondary).collect(Collectors.joining(" × ")),
                ward(file),
                task.created(),
                task.due(),
                task.priority(),
                languages(file),
                task.warnAt(),
                task.wakeAt(),
                task.standsInFor(),
                task.bulk(),
                access.isRestricted(file.number()));
        return new InboxRow(item, reading(names), searchText(file, task));
    }

    private static @Nullable Ward ward(CaseView file) {
        return file.people().isEmpty() ? null : file.people().get(0).person().ward();
    }

    private static String secondary(PersonName name) {
        var second = name.secondary();
        return second == null ? name.written() : second;
    }

    /** Kana of either kind side by side, as a directory has them; before them who is written in Latin letters. */
    private static String reading(List<PersonName> names) {
        return cut(
                names.stream()
                        .map(InboxRows::secondary)
                        .map(SearchText::normalise)
                        .collect(Collectors.joining(" × ")),
                READING_MAX);
    }

    private static List<String> languages(CaseView file) {
        var people = file.people().stream().map(CaseView.Member::person).toList();
        var written = people.stream().map(it -> new LanguageSkill(it.language(), Level.NATIVE));
        var spoken = people.stream().flatMap(it -> it.languages().stream());
        return Stream.concat(written, spoken)
                .map(LanguageSkill::spoken)
                .distinct()
                .toList();
    }

    private static String searchText(CaseView file, TaskSnapshot task) {
        var forms = Stream.concat(
                Stream.of(file.number().value(), task.name(), task.nameEn()),
                file.people().stream()
                        .map(it -> it.person().name())
                        .flatMap(name -> Stream.of(name.written(), name.reading(), name.latin())));
        return cut(SearchText.ofAll(forms.toArray(String[]::new)), SEARCH_MAX);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
