package org.otonari.ofp.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Side;
import org.otonari.ofp.Applications;
import org.otonari.ofp.NewApplication;
import org.otonari.ofp.OfpSettings;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.PublicPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** The public form with which everything begins (domain.md §2.1 step 1). */
@Route(value = "apply", autoLayout = false)
@AnonymousAllowed
class ApplyView extends PublicPage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Applications applications;
    private final transient OfpSettings settings;
    private final transient Clock clock;
    private final Paragraph summary = new Paragraph();

    /** Nobody sees this field; what fills it in is not a person. */
    private final TextField website = new TextField();

    ApplyView(Applications applications, OfpSettings settings, Clock clock) {
        super(Texts.ruby("ofp.apply.title"), Texts.ruby("ofp.apply.sub"));
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("role")
                .orElse("");
        clear();
        show(Arrays.stream(Side.values())
                .filter(side -> side.code().equals(asked))
                .findFirst()
                .orElse(null));
    }

    @Override
    public String getPageTitle() {
        return Texts.spoken("ofp.apply.title");
    }

    private void show(@Nullable Side preset) {
        var form = new ApplicationForm(preset);
        summary.addClassName("otonari-field-error");
        summary.getElement().setAttribute("role", "alert");
        summary.setVisible(false);
        var send = Ruby.button(Texts.ruby("ofp.apply.send"), click -> submit(form));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, trap(), summary, send);
    }

    private Div trap() {
        website.setLabel("Website");
        website.setTabIndex(-1);
        website.getElement().setAttribute("autocomplete", "off");
        var hidden = new Div(website);
        hidden.addClassName("otonari-only-read-aloud");
        hidden.getElement().setAttribute("aria-hidden", "true");
        return hidden;
    }

    private void submit(ApplicationForm form) {
        var checked = form.draft().check(clock, settings.minimumAge());
        form.show(checked.problems());
        var application = checked.application();
        if (application == null) {
            say(Texts.ruby("ofp.apply.problems", checked.problems().size()));
        } else if (!website.isEmpty()) {
            say(Texts.ruby("ofp.apply.notTaken"));
        } else {
            submit(application);
        }
    }

    private void submit(NewApplication application) {
        try {
            thank(application, applications.submit(application));
        } catch (Refusal refusal) {
            say(Texts.ruby(refusal.key(), refusal.arguments()));
        }
    }

    private void thank(NewApplication application, Applications.Submitted submitted) {
        clear();
        setTitle(Texts.ruby("ofp.apply.thanks"), Texts.ruby("ofp.apply.thanks.sub"));
        var number = new Paragraph(submitted.caseNumber().value());
        number.addClassName("otonari-case-number");
        var track = Ruby.write(new Anchor(submitted.trackingUrl(), ""), Texts.ruby("ofp.apply.track"));
        track.addClassName("otonari-link-button");
        var card = new Card(
                Texts.ruby("ofp.apply.number"),
                number,
                Words.text("ofp.apply.mailed", application.email().value()),
                track,
                Words.fact("ofp.apply.track.hint"));
        card.getElement().setAttribute("role", "status");
        add(card, new Card(Texts.ruby("ofp.apply.next"), Words.text("ofp.track.next.received")));
        card.scrollIntoView();
    }

    private void say(String text) {
        Ruby.write(summary, text);
        summary.setVisible(true);
    }
}
