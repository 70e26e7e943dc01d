package org.otonari.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.otonari.access.CurrentAccount;
import org.otonari.ui.Card;
import org.otonari.ui.LanguageSwitch;
import org.otonari.ui.Texts;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;

/** Signing in with a name and a password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentAccount current;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentAccount current, Environment environment) {
        this.current = current;
        addClassName("otonari-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("shell.login.wrong"));
        form.getElement()
                .executeJs(
                        "this.querySelector('vaadin-password-field').i18n = { reveal: $0 }",
                        Texts.t("shell.login.reveal"));
        add(heading(), new Card(Texts.t("shell.login.title"), form));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            addClassName("with-demo");
            add(new DemoAccounts(form));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.setI18n(words(isLocked() ? "shell.login.locked" : "shell.login.wrong"));
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.title", Texts.t("shell.login.title"));
    }

    private static boolean isLocked() {
        var request = VaadinRequest.getCurrent();
        var session = request == null ? null : request.getWrappedSession(false);
        return session != null
                && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
    }

    private static Header heading() {
        var motto = new Paragraph(Texts.t("shell.motto"));
        motto.addClassName("otonari-sub");
        return new Header(new Div(new H1(Texts.t("ui.brand")), motto), new LanguageSwitch());
    }

    private static LoginI18n words(String error) {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle("");
        fields.setUsername(Texts.t("shell.login.name"));
        fields.setPassword(Texts.t("shell.login.password"));
        fields.setSubmit(Texts.t("shell.login.submit"));
        var message = words.getErrorMessage();
        message.setTitle(Texts.t(error + ".title"));
        message.setMessage(Texts.t(error + ".text"));
        message.setUsername(Texts.t("shell.login.nameMissing"));
        message.setPassword(Texts.t("shell.login.passwordMissing"));
        return words;
    }
}
