package org.otonari.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;
import org.otonari.ui.Card;
import org.otonari.ui.Texts;

/** The people of the demo: one press signs in as one of them. Shown by the demo only. */
class DemoAccounts extends Card {

    private static final String PASSWORD = "otonari";
    private static final List<String> NAMES = List.of(
            "coordinator1",
            "coordinator2",
            "manager1",
            "manager2",
            "supervisor1",
            "finance1",
            "auditor1",
            "admin1",
            "lawyer1",
            "scrivener1",
            "tax1",
            "labour1",
            "doctor1");

    DemoAccounts(LoginForm form) {
        super(Texts.t("shell.demo.title"));
        var hint = new Paragraph(Texts.t("shell.demo.hint", PASSWORD));
        hint.addClassName("otonari-sub");
        var list = new UnorderedList();
        list.addClassName("otonari-demo");
        NAMES.forEach(name -> list.add(new ListItem(button(name, form))));
        add(hint, list);
    }

    private static NativeButton button(String name, LoginForm form) {
        var account = new Span(name);
        account.addClassName("otonari-demo-name");
        var button = new NativeButton();
        button.add(account, new Span(Texts.t("shell.demo." + name)));
        button.addClickListener(click -> form.getElement()
                .executeJs(
                        "const fill = (field, value) => {"
                                + " this.querySelector(`input[name=${field}]`).closest('vaadin-text-field,vaadin-password-field').value = value; };"
                                + " fill('username', $0); fill('password', $1); this.submit();",
                        name,
                        PASSWORD));
        return button;
    }
}
