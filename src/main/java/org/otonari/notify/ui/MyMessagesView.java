package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountRefused;
import org.otonari.access.CurrentAccount;
import org.otonari.access.OwnAccount;
import org.otonari.notify.NoticeKind;
import org.otonari.notify.NoticeKind.Way;
import org.otonari.notify.ReadingChoice;
import org.otonari.notify.ReadingChoices;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** Where, when and how one wants to hear of what concerns one. */
@Route("account/messages")
@PermitAll
class MyMessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<LocalTime> TIMES = IntStream.range(0, 48)
            .mapToObj(it -> LocalTime.MIN.plusMinutes(30L * it))
            .toList();

    private final transient OwnAccount own;
    private final transient AccountDirectory accounts;
    private final transient ReadingChoices choices;
    private final transient CurrentAccount current;
    private final EmailField email = new EmailField(t("notify.mine.email"));
    private final Select<String> language = new Select<>();
    private final Map<NoticeKind, RadioButtonGroup<Way>> ways = new EnumMap<>(NoticeKind.class);
    private final Select<LocalTime> quietFrom = time("notify.mine.quietFrom");
    private final Select<LocalTime> quietTo = time("notify.mine.quietTo");
    private final Checkbox digest = new Checkbox(t("notify.mine.digest"));
    private final Select<LocalTime> digestAt = time("notify.mine.digestAt");

    MyMessagesView(OwnAccount own, AccountDirectory accounts, ReadingChoices choices, CurrentAccount current) {
        this.own = own;
        this.accounts = accounts;
        this.choices = choices;
        this.current = current;
        addClassNames("otonari-page", "otonari-my-messages");
        var save = new Button(t("notify.mine.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(save);
        foot.addClassName("otonari-row");
        add(new PageHeader(t("notify.mine.title"), t("notify.mine.sub")), where(), how(), when(), foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = accounts.correspondent(current.name());
        email.setValue(me.email() == null ? "" : me.email().value());
        language.setValue(me.language().startsWith("ja") ? "ja" : "en");
        var choice = choices.mine();
        ways.forEach((kind, group) -> group.setValue(choice.way(kind)));
        quietFrom.setValue(choice.quietFrom());
        quietTo.setValue(choice.quietTo());
        digest.setValue(choice.digest());
        digestAt.setValue(choice.digestAt());
        digestAt.setEnabled(choice.digest());
    }

    @Override
    public String getPageTitle() {
        return t("notify.mine.title");
    }

    private Card where() {
        email.setHelperText(t("notify.mine.email.help"));
        email.setErrorMessage(t("access.refused.email"));
        email.setMaxWidth("100%");
        email.setWidth("24rem");
        language.setLabel(t("notify.mine.language"));
        language.setItems("ja", "en");
        language.setItemLabelGenerator(it -> Locale.forLanguageTag(it).getDisplayName(Locale.forLanguageTag(it)));
        var fields = new Div(email, language);
        fields.addClassName("otonari-row");
        return new Card(t("notify.mine.where"), fields);
    }

    private Card how() {
        var card = new Card(t("notify.mine.how"), new Paragraph(t("notify.mine.how.sub")));
        for (var kind : EnumSet.complementOf(EnumSet.of(NoticeKind.BOUNCE))) {
            var group = new RadioButtonGroup<Way>(t("notify.kind." + code(kind)));
            group.addClassName(Chip.GROUP);
            group.setItems(Way.values());
            group.setItemLabelGenerator(it -> t("notify.way." + code(it)));
            if (kind.isUrgent()) {
                group.setHelperText(t("notify.mine.urgent"));
            }
            ways.put(kind, group);
            card.add(group);
        }
        return card;
    }

    private Card when() {
        digest.addValueChangeListener(change -> digestAt.setEnabled(change.getValue()));
        var quiet = new Div(quietFrom, quietTo);
        quiet.addClassName("otonari-row");
        var daily = new Div(digest, digestAt);
        daily.addClassName("otonari-row");
        return new Card(
                t("notify.mine.when"),
                new Paragraph(t("notify.mine.quiet")),
                quiet,
                new Paragraph(t("notify.mine.digest.sub")),
                daily);
    }

    private static Select<LocalTime> time(String key) {
        var select = new Select<LocalTime>();
        select.setLabel(t(key));
        select.setItems(TIMES);
        select.setItemLabelGenerator(it -> it == null ? "" : it.toString());
        return select;
    }

    private void save() {
        try {
            own.writeToMe(email.getValue(), language.getValue());
        } catch (AccountRefused refused) {
            email.setInvalid(true);
            email.focus();
            return;
        }
        var chosen = new EnumMap<NoticeKind, Way>(NoticeKind.class);
        ways.forEach((kind, group) -> chosen.put(kind, group.getValue()));
        choices.choose(new ReadingChoice(
                chosen, quietFrom.getValue(), quietTo.getValue(), digest.getValue(), digestAt.getValue()));
        Notice.success(t("notify.mine.saved"));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
