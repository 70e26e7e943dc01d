package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;

/** Languages with their levels, each language once. */
class LanguageLines extends Lines<LanguageLines.Line> {

    LanguageLines(List<LanguageSkill> skills) {
        super("inbox.person.languages");
        skills.forEach(skill -> add(new Line(skill.code(), skill.level())));
    }

    @Override
    protected Line create() {
        return new Line("en", Level.B1);
    }

    /** A language twice cannot be kept: the second one is marked. */
    boolean isValid() {
        var seen = new HashSet<String>();
        lines().forEach(line -> line.complain(!seen.add(line.language.getValue())));
        return seen.size() == lines().size();
    }

    List<LanguageSkill> value() {
        return lines().stream()
                .map(it -> new LanguageSkill(it.language.getValue(), it.level.getValue()))
                .toList();
    }

    static class Line extends Div {

        private final Select<String> language = new Select<>();
        private final Select<Level> level = new Select<>();

        Line(String code, Level skill) {
            language.setAriaLabel(t("inbox.person.languages"));
            language.setItems(PersonForm.withKnown(Speech.SPOKEN, code));
            language.setItemLabelGenerator(Speech::name);
            language.setValue(code);
            level.setAriaLabel(t("inbox.person.level"));
            level.setItems(Level.values());
            level.setItemLabelGenerator(Speech::level);
            level.setValue(skill);
            add(language, level);
        }

        private void complain(boolean twice) {
            language.setErrorMessage(t("inbox.person.languages.twice"));
            language.setInvalid(twice);
        }
    }
}
