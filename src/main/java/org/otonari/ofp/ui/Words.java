package org.otonari.ofp.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.Ward;
import org.otonari.matching.Vocabulary;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** Short ways to the words that the pages for the public share; readings of plain Japanese are marked in them. */
final class Words {

    private Words() {}

    static Paragraph text(String key, Object... arguments) {
        return Ruby.paragraph(key, arguments);
    }

    /** Small and grey: what one may skip. */
    static Paragraph fact(String key, Object... arguments) {
        return Ruby.fact(key, arguments);
    }

    static Span strong(String text) {
        var strong = Ruby.span(text);
        strong.addClassName("otonari-who");
        return strong;
    }

    /** One of a list that opens, where no readings stand above. */
    static String option(Level level) {
        return Texts.t("ofp.level." + level.name());
    }

    /** One of a list that opens, where no readings stand above. */
    static String option(Ward ward) {
        return Texts.t("ui.ward." + ward.name());
    }

    static String ward(Ward ward) {
        return Texts.ruby("ui.ward." + ward.name());
    }

    static String level(Level level) {
        return Texts.ruby("ofp.level." + level.name());
    }

    static String skill(LanguageSkill skill, Locale reader) {
        return Texts.ruby("ofp.skill", Tongues.name(skill.code(), reader), level(skill.level()));
    }

    /** Goals and interests stand in one set; other words are shown as written. */
    static String interest(String code) {
        if (Vocabulary.GOALS.contains(code)) {
            return Texts.ruby("matching.goal." + code);
        }
        return Vocabulary.INTERESTS.contains(code) ? Texts.ruby("matching.interest." + code) : code;
    }
}
