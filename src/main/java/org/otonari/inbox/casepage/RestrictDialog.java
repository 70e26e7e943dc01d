package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.casefile.CaseRestriction;
import org.otonari.casefile.CaseView;
import org.otonari.casefile.RestrictionRefused;
import org.otonari.ui.Notice;

/** Names the people who may see the case from now on, or opens it again; with the reason. */
class RestrictDialog extends Dialog {

    private static final int REASON_MAX = 500;

    private final TextArea reason = new TextArea(t("inbox.reason"));
    private final MultiSelectComboBox<Employee> people = new MultiSelectComboBox<>(t("inbox.access.people"));

    RestrictDialog(CaseView file, CaseRestriction restriction) {
        setHeaderTitle(t("inbox.access.title"));
        setWidth("min(520px, 96vw)");
        var candidates = restriction.candidates();
        var named = restriction.named(file.number());
        people.setItems(candidates);
        people.setItemLabelGenerator(it -> t("inbox.access.person", it.displayName(), RoleNames.of(it.roles())));
        people.setValue(
                candidates.stream().filter(it -> named.contains(it.account())).collect(Collectors.toSet()));
        people.setWidthFull();
        reason.setMaxLength(REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(t("inbox.access.consequence")), people, reason);
        var cancel = new Button(t("ui.cancel"), click -> close());
        var restrict = new Button(
                t("inbox.access.restrict.do"),
                click -> attempt(
                        () -> restriction.restrict(
                                file.number(),
                                people.getValue().stream()
                                        .map(Employee::account)
                                        .collect(Collectors.toSet()),
                                reason.getValue()),
                        "inbox.access.restricted.done"));
        restrict.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel);
        if (file.restricted()) {
            getFooter()
                    .add(new Button(
                            t("inbox.access.open"),
                            click -> attempt(
                                    () -> restriction.open(file.number(), reason.getValue()),
                                    "inbox.access.opened.done")));
        }
        getFooter().add(restrict);
    }

    /** Whoever restricted the case without being named leaves it with this: the page asks again who may see it. */
    private void attempt(Runnable verb, String done) {
        try {
            verb.run();
        } catch (RestrictionRefused refused) {
            if (refused.key().endsWith("reason")) {
                complain(reason, t(refused.key()));
            } else {
                complain(people, t(refused.key()));
            }
            return;
        }
        close();
        Notice.success(t(done));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static <F extends HasValidation & Focusable<?>> void complain(F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }
}
