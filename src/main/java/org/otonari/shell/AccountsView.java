package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDesk;
import org.otonari.access.AccountDesk.Listed;
import org.otonari.access.AccountRefused;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Texts;

/** Who may sign in and what they may do. */
@Route("accounts")
@Menu(title = "accounts.menu", order = 190)
@RolesAllowed(Role.Names.ADMIN)
class AccountsView extends Main implements HasDynamicTitle {

    private final AccountDesk desk;
    private final CurrentAccount current;
    private final DateTexts dates;
    private final Div fresh = new Div();
    private final Div list = new Div();

    AccountsView(AccountDesk desk, CurrentAccount current, DateTexts dates) {
        this.desk = desk;
        this.current = current;
        this.dates = dates;
        addClassName("otonari-page");
        list.addClassName("otonari-stack");
        var create = new Button(Texts.t("accounts.create"), click -> new AccountDialog(this::create).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(Texts.t("accounts.title"), Texts.t("accounts.sub")).actions(create), fresh, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.title", Texts.t("accounts.title"));
    }

    private void refresh() {
        list.removeAll();
        desk.all().forEach(account -> list.add(new AccountCard(account, dates, actions(account))));
    }

    private Button[] actions(Listed account) {
        var roles = action(
                "accounts.roles.change", account, () -> new RolesDialog(account, it -> roles(account, it)).open());
        var address = action(
                "accounts.email.change", account, () -> new AddressDialog(account, it -> address(account, it)).open());
        var password = action("accounts.password.renew", account, () -> askForPassword(account));
        if (account.state() != AccountDesk.State.OPEN) {
            return new Button[] {roles, address, password, action("accounts.unlock", account, () -> unlock(account))};
        }
        return account.name().equals(current.name())
                ? new Button[] {roles, address, password}
                : new Button[] {roles, address, password, action("accounts.lock", account, () -> askForLock(account))};
    }

    private static Button action(String key, Listed account, Runnable pressed) {
        var button = new Button(Texts.t(key), click -> pressed.run());
        button.setAriaLabel(Texts.t("accounts.actionFor", Texts.t(key), account.displayName()));
        button.addClassName("otonari-quiet");
        return button;
    }

    /** @return why not, or nothing if it was made */
    private @Nullable String create(String name, String displayName, Set<Role> roles) {
        try {
            show(displayName, desk.create(name, displayName, roles));
            refresh();
            return null;
        } catch (AccountRefused refused) {
            return Texts.t(refused.key());
        }
    }

    private @Nullable String roles(Listed account, Set<Role> roles) {
        try {
            desk.changeRoles(account.name(), roles);
            refresh();
            Notice.success(Texts.t("accounts.roles.changed", account.displayName()));
            return null;
        } catch (AccountRefused refused) {
            return Texts.t(refused.key());
        }
    }

    private @Nullable String address(Listed account, String email) {
        try {
            desk.writeTo(account.name(), email);
            refresh();
            Notice.success(Texts.t("accounts.email.changed", account.displayName()));
            return null;
        } catch (AccountRefused refused) {
            return Texts.t(refused.key());
        }
    }

    private void askForLock(Listed account) {
        Confirmation.askBeforeHarm(
                Texts.t("accounts.lock.ask", account.displayName()),
                Texts.t("accounts.lock.consequence"),
                Texts.t("accounts.lock"),
                () -> attempt(() -> {
                    desk.lock(account.name());
                    Notice.success(Texts.t("accounts.locked", account.displayName()));
                }));
    }

    private void unlock(Listed account) {
        attempt(() -> {
            desk.unlock(account.name());
            Notice.success(Texts.t("accounts.unlocked", account.displayName()));
        });
    }

    private void askForPassword(Listed account) {
        Confirmation.ask(
                Texts.t("accounts.password.ask", account.displayName()),
                Texts.t("accounts.password.consequence"),
                Texts.t("accounts.password.renew"),
                () -> attempt(() -> show(account.displayName(), desk.renewPassword(account.name()))));
    }

    private void attempt(Runnable verb) {
        try {
            verb.run();
        } catch (AccountRefused refused) {
            Notice.error(Texts.t(refused.key()));
        }
        refresh();
    }

    private void show(String displayName, String password) {
        fresh.removeAll();
        fresh.add(new SecretCard(
                Texts.t("accounts.password.fresh", displayName), Texts.t("accounts.password.hint"), password));
        fresh.getElement().callJsFunction("scrollIntoView");
    }
}
