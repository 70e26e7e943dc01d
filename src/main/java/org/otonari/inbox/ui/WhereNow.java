package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otonari.engine.ProcessPicture;
import org.otonari.ui.Card;
import org.otonari.ui.Languages;
import org.otonari.ui.ProcessPictureView;

/** A process as a picture, with "you are here", and the same in words: where it is and what can come next. */
public class WhereNow extends Card {

    public WhereNow(Optional<ProcessPicture> picture) {
        super(t("inbox.case.where"));
        addClassName("otonari-where");
        picture.ifPresentOrElse(this::show, () -> add(new Paragraph(t("inbox.case.noProcess"))));
    }

    private void show(ProcessPicture picture) {
        var names = picture.steps().stream().map(WhereNow::name).distinct().toList();
        var view = new ProcessPictureView();
        view.show(picture.xml(), picture.here(), picture.done(), picture.nextIds(), names);
        var words = new Paragraph(
                names.isEmpty()
                        ? t("inbox.case.finished")
                        : t("inbox.case.now", String.join(t("inbox.case.and"), names)));
        words.addClassName("otonari-now");
        add(view, words);
        if (!picture.next().isEmpty()) {
            add(next(picture.next()));
        }
    }

    private static Div next(List<ProcessPicture.Next> ways) {
        var list = new UnorderedList();
        list.addClassName("otonari-next");
        ways.forEach(way -> {
            var item = new ListItem(new Span(name(way.step())));
            if (!way.conditions().isEmpty()) {
                var conditions =
                        way.conditions().stream().map(WhereNow::name).collect(Collectors.joining(t("inbox.case.then")));
                var when = new Span(t("inbox.case.next.when", conditions));
                when.addClassName("otonari-facts");
                item.add(when);
            }
            list.add(item);
        });
        return new Div(new H3(t("inbox.case.next")), list);
    }

    private static String name(ProcessPicture.Step step) {
        return Languages.isEnglish(Languages.current()) ? step.nameEn() : step.name();
    }
}
