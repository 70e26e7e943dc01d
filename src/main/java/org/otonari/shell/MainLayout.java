package org.otonari.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.ui.Avatar;
import org.otonari.ui.FrameControl;
import org.otonari.ui.LanguageSwitch;
import org.otonari.ui.NavigationCount;
import org.otonari.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of everybody who is signed in. Pages for others say {@code autoLayout = false}. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Navigation navigation;
    private final List<NavigationCount> counts;
    private final List<FrameControl> controls = new ArrayList<>();
    private final List<Registration> listening = new ArrayList<>();

    MainLayout(
            CurrentAccount current,
            AuthenticationContext signIn,
            List<NavigationCount> counts,
            ObjectProvider<FrameControl> frame) {
        this.counts = List.copyOf(counts);
        navigation = new Navigation(counts);
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.t("shell.menu"));
        var brand = new Span(Texts.t("ui.brand"));
        brand.addClassName("otonari-brand");
        addToNavbar(toggle, brand, controls(frame));
        var head = new Div(home(), controls(frame));
        head.addClassName("otonari-drawer-head");
        var drawer = new Div(head, navigation, you(current, signIn));
        drawer.addClassName("otonari-drawer");
        addToDrawer(drawer);
    }

    /**
     * News comes by push to those who work here; a visitor's phone keeps no connection open. Requests stay ordinary
     * ones, so that every filter and the session's timeout see them.
     */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Runnable changed = () -> ui.access(this::refresh);
        counts.forEach(count -> listening.add(count.onChange(changed)));
        controls.forEach(control -> listening.add(control.onChange(changed)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.forEach(Registration::remove);
        listening.clear();
        super.onDetach(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    /** Asks the modules again what waits for the reader. */
    private void refresh() {
        navigation.count();
        controls.forEach(FrameControl::refresh);
    }

    /** The bar on top and the drawer are never seen together, and each has its own. */
    private Div controls(ObjectProvider<FrameControl> frame) {
        var place = new Div();
        place.addClassName("otonari-frame-controls");
        frame.stream().forEach(control -> {
            controls.add(control);
            place.add(control);
        });
        return place;
    }

    private static Anchor home() {
        var name = new Span(Texts.t("ui.brand"));
        var motto = new Span(Texts.t("shell.motto"));
        motto.addClassName("otonari-motto");
        var home = new Anchor("", name, motto);
        home.addClassName("otonari-brand");
        return home;
    }

    private static Div you(CurrentAccount current, AuthenticationContext signIn) {
        var roles = new Span(current.roles().stream()
                .sorted()
                .map(Role::key)
                .map(Texts::t)
                .collect(Collectors.joining(Texts.t("shell.roles.and"))));
        roles.addClassName("otonari-role");
        var name = new Span(current.displayName());
        name.addClassName("otonari-name");
        var words = new Div(name, roles);
        var person = new Div(new Avatar(current.displayName()), words);
        person.addClassName("otonari-you-name");
        var signOut = new NativeButton(Texts.t("shell.signOut"), click -> signIn.logout());
        var you = new Div(
                person,
                new LanguageSwitch(),
                new Anchor("absence", Texts.t("shell.absence")),
                new Anchor("account/hours", Texts.t("shell.hours")),
                new Anchor("hand-over", Texts.t("shell.handOver")),
                new Anchor("account/messages", Texts.t("shell.messages")),
                new Anchor("account/calendar", Texts.t("shell.calendar")),
                new Anchor("account/tokens", Texts.t("shell.tokens.title")),
                signOut);
        you.addClassName("otonari-you");
        you.getElement().setAttribute("role", "region");
        you.getElement().setAttribute("aria-label", Texts.t("shell.you"));
        return you;
    }
}
