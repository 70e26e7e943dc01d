package org.otonari.ofp.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.otonari.kernel.Level;
import org.otonari.ofp.ApplicationDraft;
import org.otonari.ui.Labels;
import org.otonari.ui.Languages;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** Languages with levels, one row each, as many as somebody speaks. */
class LanguageRows extends Div {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();

    LanguageRows() {
        addClassName("otonari-stack");
        list.addClassName("otonari-stack");
        error.addClassName("otonari-field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        var add = Ruby.button(Texts.ruby("ofp.apply.languages.add"), click -> addRow().focus());
        add(list, error, add);
        addRow();
    }

    List<ApplicationDraft.Skill> value() {
        return rows.stream()
                .filter(row -> row.language.getValue() != null || row.level.getValue() != null)
                .map(Row::skill)
                .toList();
    }

    void setError(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
    }

    private Row addRow() {
        var row = new Row();
        rows.add(row);
        list.add(row);
        return row;
    }

    private class Row extends Div {

        private final Select<String> language = new Select<>();
        private final Select<Level> level = new Select<>();

        Row() {
            addClassName("otonari-language-row");
            var reader = Languages.current();
            Labels.label(language, Texts.ruby("ofp.apply.languages.language"));
            language.setPlaceholder(Texts.t("ofp.apply.choose"));
            language.setItems(Tongues.SPOKEN);
            language.setItemLabelGenerator(code -> Tongues.both(code, reader));
            Labels.label(level, Texts.ruby("ofp.apply.languages.level"));
            level.setPlaceholder(Texts.t("ofp.apply.choose"));
            level.setItems(Level.A1, Level.A2, Level.B1, Level.B2, Level.C1, Level.C2, Level.NATIVE);
            level.setItemLabelGenerator(Words::option);
            var remove = new Button("×", click -> remove());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(Texts.spoken("ofp.apply.languages.remove"));
            add(language, level, remove);
        }

        void focus() {
            language.focus();
        }

        private void remove() {
            rows.remove(this);
            list.remove(this);
            if (rows.isEmpty()) {
                addRow();
            }
        }

        private ApplicationDraft.Skill skill() {
            var chosen = level.getValue();
            return new ApplicationDraft.Skill(language.getValue(), chosen == null ? null : chosen.name());
        }
    }
}
