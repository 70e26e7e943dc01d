package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.InboxConditions;
import org.otonari.inbox.InboxConditions.State;
import org.otonari.inbox.InboxStep;
import org.otonari.ui.Languages;

/** What a list is narrowed to, said in words, each with what it is without it. */
class ConditionWords {

    private final InboxLists lists;

    ConditionWords(InboxLists lists) {
        this.lists = lists;
    }

    List<Word> of(InboxConditions conditions) {
        var words = new ArrayList<Word>();
        add(words, conditions.programme(), it -> t(it.key()), it -> it.programme(null));
        add(words, conditions.step(), this::step, it -> it.step(null));
        add(words, conditions.ward(), it -> it.label(Languages.current()), it -> it.ward(null));
        add(words, conditions.language(), ConditionWords::language, it -> it.language(null));
        add(words, conditions.assignee(), lists.accounts()::displayName, it -> it.assignee(null));
        if (conditions.dueFrom() != null || conditions.dueTo() != null) {
            words.add(new Word(range(conditions.dueFrom(), conditions.dueTo()), it -> it.due(null, null)));
        }
        if (conditions.state() != State.ANY) {
            words.add(new Word(state(conditions.state()), it -> it.state(State.ANY)));
        }
        return words;
    }

    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayName(Languages.current());
    }

    static String state(State state) {
        return t("inbox.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String step(String step) {
        return lists.choices().steps().stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .map((InboxStep it) -> it.name(Languages.current()))
                .orElse(step);
    }

    private String range(@Nullable LocalDate from, @Nullable LocalDate to) {
        return t("inbox.condition.range", day(from), day(to));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : lists.dates().day(day, Languages.current());
    }

    private static <T> void add(
            List<Word> words,
            @Nullable T value,
            java.util.function.Function<T, String> text,
            UnaryOperator<InboxConditions> without) {
        if (value != null) {
            words.add(new Word(text.apply(value), without));
        }
    }

    /** @param without takes this condition away */
    record Word(String text, UnaryOperator<InboxConditions> without) {}
}
