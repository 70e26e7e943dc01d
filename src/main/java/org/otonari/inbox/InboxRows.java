package org.otonari.inbox;

import java.util.List;
import java.util.Set;
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
import org.otonari.kernel.SearchWords;
import org.otonari.kernel.Ward;
import org.springframework.stereotype.Component;

/** Puts together what the inbox keeps about a task: the engine's words and those of its case. */
@Component
class InboxRows {

    private static final int READING_MAX = 210;

    private final CaseFiles cases;
    private final CaseAccess access;
    private final InboxSteps steps;

    InboxRows(CaseFiles cases, CaseAccess access, InboxSteps steps) {
        this.cases = cases;
        this.access = access;
        this.steps = steps;
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
                seconds(names),
                ward(file),
                task.created(),
                task.due(),
                task.priority(),
                languages(file),
                task.warnAt(),
                task.wakeAt(),
                task.standsInFor(),
                task.pausedAt(),
                task.pausedFor(),
                task.bulk(),
                access.isRestricted(file.number()));
        return new InboxRow(item, reading(names), words(names), steps.numberOf(task));
    }

    private static @Nullable Ward ward(CaseView file) {
        return file.people().isEmpty() ? null : file.people().get(0).person().ward();
    }

    /** The small forms of the names, or nothing if nobody has one. */
    static @Nullable String seconds(List<PersonName> names) {
        return names.stream().allMatch(name -> name.secondary() == null)
                ? null
                : names.stream().map(InboxRows::secondary).collect(Collectors.joining(" × "));
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

    private static Set<String> words(List<PersonName> names) {
        return SearchWords.of(names.stream()
                .flatMap(name -> Stream.of(name.written(), name.reading(), name.latin()))
                .toArray(String[]::new));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
