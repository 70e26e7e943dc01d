package org.otonari.ofp.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.matching.Vocabulary;
import org.otonari.ui.Texts;

/** Short ways to the words that the pages of the programme share. */
final class Words {

    private Words() {}

    static Paragraph text(String key, Object... arguments) {
        return new Paragraph(Texts.t(key, arguments));
    }

    /** Small and grey: what one may skip. */
    static Paragraph fact(String key, Object... arguments) {
        var fact = text(key, arguments);
        fact.addClassName("otonari-fact");
        return fact;
    }

    static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("otonari-who");
        return strong;
    }

    static String level(Level level) {
        return Texts.t("ofp.level." + level.name());
    }

    static String skill(LanguageSkill skill, Locale reader) {
        return Texts.t("ofp.skill", Tongues.name(skill.code(), reader), level(skill.level()));
    }

    /** Goals and interests stand in one set; other words are shown as written. */
    static String interest(String code) {
        if (Vocabulary.GOALS.contains(code)) {
            return Texts.t("matching.goal." + code);
        }
        return Vocabulary.INTERESTS.contains(code) ? Texts.t("matching.interest." + code) : code;
    }
}
