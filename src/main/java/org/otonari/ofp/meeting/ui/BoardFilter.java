package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.meeting.OnTheTable;
import org.otonari.ofp.ui.Tongues;
import org.otonari.ui.Chip;
import org.otonari.ui.Languages;

/** Which of those on the table are looked at now; what is decided and calculated is about everybody all the same. */
class BoardFilter extends Div {

    private static final int LONG_WAIT_DAYS = 30;

    private final BoardTexts texts;
    private final Select<Ward> ward = new Select<>();
    private final Select<String> language = new Select<>();
    private final Chip longWait;
    private final Chip withoutSuggestion;
    private boolean longWaitOnly;
    private boolean aloneOnly;
    private boolean filling;

    BoardFilter(BoardTexts texts, Runnable changed) {
        this.texts = texts;
        addClassName("otonari-bar");
        longWait = new Chip("", () -> {
            longWaitOnly = !longWaitOnly;
            changed.run();
        });
        withoutSuggestion = new Chip("", () -> {
            aloneOnly = !aloneOnly;
            changed.run();
        });
        prepare(ward, "ofp.board.ward", "ofp.board.ward.all", changed);
        ward.setItemLabelGenerator(it -> it == null ? t("ofp.board.ward.all") : it.label(Languages.current()));
        prepare(language, "ofp.board.language", "ofp.board.language.all", changed);
        language.setItemLabelGenerator(
                it -> it == null ? t("ofp.board.language.all") : Tongues.name(it, Languages.current()));
        add(ward, language, longWait, withoutSuggestion);
    }

    private <T> void prepare(Select<T> select, String label, String all, Runnable changed) {
        select.setAriaLabel(t(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t(all));
        select.setPlaceholder(t(all));
        select.addValueChangeListener(event -> {
            if (!filling) {
                changed.run();
            }
        });
    }

    /** Offers what there is to choose from; a choice that is still there stays. */
    void offer(Situation situation) {
        filling = true;
        var people = everybody(situation.table()).toList();
        refill(
                ward,
                people.stream()
                        .map(it -> it.person().ward())
                        .distinct()
                        .sorted()
                        .toList());
        refill(
                language,
                people.stream()
                        .flatMap(it -> it.person().languages().stream())
                        .map(LanguageSkill::code)
                        .distinct()
                        .sorted(Comparator.comparing(it -> Tongues.name(it, Languages.current())))
                        .toList());
        filling = false;
        longWait.setText(t(
                "ofp.board.longWait",
                LONG_WAIT_DAYS,
                people.stream().filter(this::hasWaitedLong).count()));
        withoutSuggestion.setText(t(
                "ofp.board.aloneOnly",
                situation.arrangement().participantsLeft().size()
                        + situation.arrangement().volunteersLeft().size()));
        longWait.setSelected(longWaitOnly);
        withoutSuggestion.setSelected(aloneOnly);
    }

    private static <T> void refill(Select<T> select, List<T> items) {
        if (items.equals(select.getListDataView().getItems().toList())) {
            return;
        }
        var chosen = select.getValue();
        select.setItems(items);
        if (chosen != null && items.contains(chosen)) {
            select.setValue(chosen);
        }
    }

    /** Whether somebody is to be seen: they fit the choice, or the one they are suggested to does. */
    Predicate<ApplicationSummary> asChosen(Situation situation) {
        return who -> {
            var partner = situation.matchOf(who.person().id()).map(it -> situation
                    .table()
                    .get(it.pairing().other(who.person().id())));
            return (fits(who) || partner.filter(this::fits).isPresent()) && (!aloneOnly || partner.isEmpty());
        };
    }

    private boolean fits(ApplicationSummary who) {
        return isIn(who, ward.getValue()) && speaks(who, language.getValue()) && (!longWaitOnly || hasWaitedLong(who));
    }

    private static boolean isIn(ApplicationSummary who, @Nullable Ward ward) {
        return ward == null || who.person().ward() == ward;
    }

    private static boolean speaks(ApplicationSummary who, @Nullable String language) {
        return language == null
                || who.person().languages().stream().anyMatch(it -> Objects.equals(it.code(), language));
    }

    private boolean hasWaitedLong(ApplicationSummary who) {
        return texts.daysWaiting(who) >= LONG_WAIT_DAYS;
    }

    private static Stream<ApplicationSummary> everybody(OnTheTable table) {
        return Stream.of(Side.values()).flatMap(side -> table.on(side).stream());
    }
}
