package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import org.otonari.ui.Chip;
import org.otonari.ui.DateField;

/** "When shall I look again?" — one press for the usual days, a date for the others. */
class FollowUpDialog extends Dialog {

    private final Consumer<LocalDate> chosen;

    FollowUpDialog(Clock clock, int tasks, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        var today = LocalDate.now(clock);
        setHeaderTitle(t("inbox.followUp.title", tasks));
        var words = new Paragraph(t("inbox.followUp.words"));
        words.addClassName("otonari-sub");
        var quick = new Div(
                day("inbox.followUp.tomorrow", today.plusDays(1)),
                day("inbox.followUp.monday", today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
                day("inbox.followUp.week", today.plusWeeks(1)));
        quick.addClassName("otonari-chip-line");
        var date = new DateField(t("inbox.followUp.date"));
        date.setMin(today.plusDays(1));
        date.setMax(today.plusYears(1));
        date.setWidthFull();
        var content = new Div(words, quick, date);
        content.addClassName("otonari-stack");
        add(content);
        var set = new Button(t("inbox.followUp.set"), click -> {
            if (date.getValue() == null || date.isInvalid()) {
                date.setErrorMessage(t("inbox.followUp.missing"));
                date.setInvalid(true);
            } else {
                choose(date.getValue());
            }
        });
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("inbox.cancel"), click -> close()), set);
        setMaxWidth("30rem");
    }

    private Chip day(String key, LocalDate day) {
        var chip = new Chip(t(key), () -> choose(day));
        chip.getElement().removeAttribute("aria-pressed");
        return chip;
    }

    private void choose(LocalDate day) {
        close();
        chosen.accept(day);
    }
}
