package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.otonari.access.Role;
import org.otonari.notify.TemplateDesk;
import org.otonari.notify.TemplateDesk.State;
import org.otonari.notify.TemplateDesk.Template;
import org.otonari.ui.PageHeader;

/** Every text that is sent, with the languages it is written in and those that read another instead. */
@Route("templates")
@Menu(title = "notify.texts.menu", order = 82)
@RolesAllowed({Role.Names.MANAGER, Role.Names.ADMIN})
class TemplatesView extends Div implements HasDynamicTitle {

    TemplatesView(TemplateDesk desk) {
        addClassNames("otonari-page", "otonari-texts");
        var list = new UnorderedList();
        list.addClassName("otonari-stack");
        desk.all().stream().sorted(Comparator.comparing(it -> name(it.name()))).forEach(it -> list.add(line(it)));
        add(new PageHeader(t("notify.texts.title"), t("notify.texts.sub")), list);
    }

    @Override
    public String getPageTitle() {
        return t("notify.texts.menu");
    }

    static String name(String template) {
        return t("notify.template." + template);
    }

    private static ListItem line(Template template) {
        var chips = new Div();
        chips.addClassName("otonari-row");
        template.languages().keySet().stream()
                .sorted(Comparator.comparingInt(TemplateDesk.LANGUAGES::indexOf))
                .forEach(it -> chips.add(chip(template, it)));
        template.missing().forEach((language, instead) -> chips.add(missing(template, language, instead)));
        var item = new ListItem(new H2(name(template.name())), chips);
        item.addClassName("otonari-card");
        return item;
    }

    private static Anchor chip(Template template, String language) {
        var isOurs = template.languages().get(language) == State.EDITED;
        var text = isOurs
                ? t("notify.texts.edited", LanguageNames.of(language))
                : t("notify.texts.shipped", LanguageNames.of(language));
        var chip = link(template, language, text);
        if (isOurs) {
            chip.addClassName("edited");
        }
        return chip;
    }

    private static Anchor missing(Template template, String language, String instead) {
        var chip = link(
                template, language, t("notify.texts.missing", LanguageNames.of(language), LanguageNames.of(instead)));
        chip.addClassName("missing");
        return chip;
    }

    private static Anchor link(Template template, String language, String text) {
        var link = new Anchor("templates/" + template.name() + "/" + language, text);
        link.addClassName("otonari-chip");
        link.getElement().setAttribute("aria-label", t("notify.texts.edit", name(template.name()), text));
        return link;
    }
}
