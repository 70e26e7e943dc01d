package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.otonari.engine.ProcessPicture;
import org.otonari.engine.ProcessPictures;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.Card;
import org.otonari.ui.Languages;
import org.otonari.ui.ProcessPictureView;

/** The case's process as a picture, with "you are here", and the same in words. */
class WhereNow extends Card {

    WhereNow(ProcessPictures pictures, CaseNumber number) {
        super(t("inbox.case.where"));
        addClassName("otonari-where");
        pictures.of(number).ifPresentOrElse(this::show, () -> add(new Paragraph(t("inbox.case.noProcess"))));
    }

    private void show(ProcessPicture picture) {
        var locale = Languages.current();
        var names = picture.steps().stream()
                .map(step -> name(step, locale))
                .distinct()
                .toList();
        var view = new ProcessPictureView();
        view.show(picture.xml(), picture.here(), picture.done(), names);
        var words = new Paragraph(
                names.isEmpty()
                        ? t("inbox.case.finished")
                        : t("inbox.case.now", String.join(t("inbox.case.and"), names)));
        words.addClassName("otonari-facts");
        add(view, words);
    }

    private static String name(ProcessPicture.Step step, Locale locale) {
        return Languages.isEnglish(locale) ? step.nameEn() : step.name();
    }
}
