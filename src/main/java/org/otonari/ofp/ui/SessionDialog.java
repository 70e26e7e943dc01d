package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.otonari.ofp.Refusal;
import org.otonari.ofp.SessionDesk;
import org.otonari.ofp.SessionLanguage;
import org.otonari.ofp.SessionPlan;
import org.otonari.ui.DateField;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;

/** Plans one session, or the same every week. */
class SessionDialog extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);
    private static final int USUAL_CAPACITY = 12;
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120);
    private static final List<Integer> WEEKS = List.of(1, 2, 4, 8, 12, 26);

    private final DateField day = new DateField(t("ofp.sessions.field.day"));
    private final TimePicker at = new TimePicker(t("ofp.sessions.field.at"));
    private final Select<Integer> minutes = new Select<>();
    private final Select<Integer> weeks = new Select<>();
    private final SessionFields fields = new SessionFields(true, "", SessionLanguage.BOTH, USUAL_CAPACITY);

    /** @param planned takes how many were planned */
    SessionDialog(SessionDesk desk, DateTexts dates, IntConsumer planned) {
        setHeaderTitle(t("ofp.sessions.plan"));
        day.setMin(dates.today());
        day.setRequiredIndicatorVisible(true);
        at.setStep(STEP);
        at.setLocale(Languages.isEnglish(Languages.current()) ? Locale.UK : Locale.JAPAN);
        at.setValue(USUAL_TIME);
        at.setRequiredIndicatorVisible(true);
        minutes.setLabel(t("ofp.sessions.field.minutes"));
        minutes.setItems(LENGTHS);
        minutes.setItemLabelGenerator(it -> t("ofp.sessions.minutes", it));
        minutes.setValue(60);
        weeks.setLabel(t("ofp.sessions.field.weeks"));
        weeks.setItems(WEEKS);
        weeks.setItemLabelGenerator(it -> it == 1 ? t("ofp.sessions.once") : t("ofp.sessions.weekly", it));
        weeks.setValue(1);
        var when = new Div(day, at, minutes, weeks);
        when.addClassName("otonari-session-when");
        var content = new Div(when, fields);
        content.addClassName("otonari-stack");
        add(content);
        var save = new Button(t("ofp.sessions.plan.save"), click -> plan(desk, planned));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), save);
        setWidth("36rem");
        setMaxWidth("100%");
    }

    private void plan(SessionDesk desk, IntConsumer planned) {
        day.setErrorMessage(t("ofp.sessions.field.day.missing"));
        day.setInvalid(day.getValue() == null);
        at.setErrorMessage(t("ofp.sessions.field.at.missing"));
        at.setInvalid(at.getValue() == null);
        var capacity = fields.checkedCapacity();
        if (day.isInvalid() || at.isInvalid() || capacity.isEmpty()) {
            return;
        }
        try {
            var count = desk.plan(new SessionPlan(
                    day.getValue(),
                    at.getValue(),
                    minutes.getValue(),
                    fields.place(),
                    fields.isOnline(),
                    fields.language(),
                    capacity.getAsInt(),
                    weeks.getValue()));
            close();
            planned.accept(count);
        } catch (Refusal refusal) {
            Notice.error(t(refusal.key(), refusal.arguments()));
        }
    }
}
