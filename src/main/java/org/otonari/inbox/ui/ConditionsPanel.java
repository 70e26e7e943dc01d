package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.inbox.InboxChoices;
import org.otonari.inbox.InboxConditions;
import org.otonari.inbox.InboxConditions.State;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.InboxQuery.Sort;
import org.otonari.inbox.InboxStep;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;
import org.otonari.ui.DateField;
import org.otonari.ui.Languages;

/** The less used ways to narrow and to sort, out of sight until they are asked for. */
class ConditionsPanel extends Div {

    private final Supplier<InboxAddress> here;
    private final Consumer<InboxAddress> show;
    private final List<InboxStep> steps;
    private final List<Colleague> colleagues;
    private final ComboBox<Programme> programme;
    private final ComboBox<InboxStep> step;
    private final ComboBox<Ward> ward;
    private final ComboBox<String> language;
    private final ComboBox<Colleague> assignee;
    private final ComboBox<State> state;
    private final ComboBox<Sort> sort = new ComboBox<>(t("inbox.condition.sort"));
    private final DateField from = new DateField(t("inbox.condition.from"));
    private final DateField to = new DateField(t("inbox.condition.to"));

    ConditionsPanel(InboxLists lists, Supplier<InboxAddress> here, Consumer<InboxAddress> show) {
        this.here = here;
        this.show = show;
        addClassNames("otonari-card", "otonari-conditions");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("inbox.condition.title"));
        steps = lists.choices().steps();
        colleagues = lists.choices().colleagues();
        programme = choice("programme", List.of(Programme.values()), it -> t(it.key()), InboxConditions::programme);
        step = choice(
                "step",
                steps,
                it -> it.name(Languages.current()),
                (conditions, it) -> conditions.step(it == null ? null : it.step()));
        ward = choice("ward", List.of(Ward.values()), it -> it.label(Languages.current()), InboxConditions::ward);
        language = choice("language", InboxChoices.LANGUAGES, ConditionWords::language, InboxConditions::language);
        assignee = choice(
                "assignee",
                colleagues,
                Colleague::displayName,
                (conditions, it) -> conditions.assignee(it == null ? null : it.account()));
        state = choice(
                "state",
                Arrays.stream(State.values()).filter(it -> it != State.ANY).toList(),
                ConditionWords::state,
                (conditions, it) -> conditions.state(it == null ? State.ANY : it));
        dates();
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(it -> t("inbox.sort." + it.name().toLowerCase(Locale.ROOT)));
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var wanted = change.getValue() == null ? Sort.DUE : change.getValue();
                show.accept(here.get().tasks(query -> query.sorted(wanted, false)));
            }
        });
        add(programme, step, ward, language, assignee, state, from, to, sort);
    }

    void show(InboxQuery query) {
        var conditions = query.conditions();
        programme.setValue(conditions.programme());
        step.setValue(steps.stream()
                .filter(it -> it.step().equals(conditions.step()))
                .findFirst()
                .orElse(null));
        ward.setValue(conditions.ward());
        language.setValue(InboxChoices.LANGUAGES.stream()
                .filter(it -> it.equals(conditions.language()))
                .findFirst()
                .orElse(null));
        assignee.setValue(colleagues.stream()
                .filter(it -> it.account().equals(conditions.assignee()))
                .findFirst()
                .orElse(null));
        state.setValue(conditions.state() == State.ANY ? null : conditions.state());
        from.setValue(conditions.dueFrom());
        to.setValue(conditions.dueTo());
        sort.setValue(query.sort());
    }

    private void dates() {
        for (var picker : List.of(from, to)) {
            picker.setClearButtonVisible(true);
            picker.setMin(LocalDate.of(2000, 1, 1));
            picker.setMax(LocalDate.of(2999, 12, 31));
            picker.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    narrow(conditions -> conditions.due(from.getValue(), to.getValue()));
                }
            });
        }
    }

    private <T> ComboBox<T> choice(
            String key,
            List<T> choices,
            Function<T, String> text,
            BiFunction<InboxConditions, @Nullable T, InboxConditions> chosen) {
        var box = new ComboBox<T>(t("inbox.condition." + key));
        box.setItems(choices);
        box.setItemLabelGenerator(text::apply);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(conditions -> chosen.apply(conditions, change.getValue()));
            }
        });
        return box;
    }

    private void narrow(Function<InboxConditions, InboxConditions> change) {
        show.accept(here.get().tasks(query -> widenFor(query.with(change.apply(query.conditions())))));
    }

    /** What a colleague has claimed, or what is laid aside, is in no working queue; so the choice leads to where it is. */
    private static InboxQuery widenFor(InboxQuery query) {
        var needsAll =
                query.conditions().assignee() != null || query.conditions().state() == State.ASLEEP;
        return needsAll ? query.with(InboxQuery.Queue.ALL) : query;
    }
}
