package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalInt;
import org.otonari.ofp.SessionLanguage;
import org.otonari.ui.Chip;

/** Where, in which language and for how many people a session is held. */
class SessionFields extends Div {

    private static final int PLACE_MAX = 200;
    private static final int DIGITS = 3;

    private final RadioButtonGroup<Boolean> online = new RadioButtonGroup<>(t("ofp.sessions.field.how"));
    private final TextField place = new TextField(t("ofp.sessions.field.place"));
    private final RadioButtonGroup<SessionLanguage> language = new RadioButtonGroup<>(t("ofp.sessions.field.language"));
    private final TextField capacity = new TextField(t("ofp.sessions.field.capacity"));

    SessionFields(boolean online, String place, SessionLanguage language, int capacity) {
        addClassName("otonari-stack");
        this.online.setItems(true, false);
        this.online.setItemLabelGenerator(it -> t(it ? "ofp.sessions.online" : "ofp.sessions.inPerson"));
        this.online.addClassName(Chip.GROUP);
        this.online.setValue(online);
        this.place.setMaxLength(PLACE_MAX);
        this.place.setWidthFull();
        this.place.setRequiredIndicatorVisible(true);
        this.place.setHelperText(t("ofp.sessions.field.place.helper"));
        this.place.setValue(place);
        this.language.setItems(SessionLanguage.values());
        this.language.setItemLabelGenerator(it -> t(it.key()));
        this.language.addClassName(Chip.GROUP);
        this.language.setValue(language);
        this.capacity.setAllowedCharPattern("[0-9]");
        this.capacity.setMaxLength(DIGITS);
        this.capacity.setRequiredIndicatorVisible(true);
        this.capacity.getElement().setAttribute("inputmode", "numeric");
        this.capacity.setValue(String.valueOf(capacity));
        add(this.online, this.place, this.language, this.capacity);
    }

    boolean isOnline() {
        return Boolean.TRUE.equals(online.getValue());
    }

    String place() {
        return place.getValue();
    }

    SessionLanguage language() {
        return language.getValue();
    }

    /** Marks what is missing. @return nothing if it is */
    OptionalInt checkedCapacity() {
        place.setErrorMessage(t("ofp.sessions.placeMissing", PLACE_MAX));
        place.setInvalid(place.getValue().isBlank());
        var typed = capacity.getValue().strip();
        var isNumber = typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) > 0;
        capacity.setErrorMessage(t("ofp.sessions.field.capacity.missing"));
        capacity.setInvalid(!isNumber);
        return isNumber && !place.isInvalid() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }
}
