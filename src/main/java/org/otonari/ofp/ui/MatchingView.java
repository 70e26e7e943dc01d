package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.matching.Rejections;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Confirmation;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** One person who waits, everybody who could fit and why; a press introduces the two, outside of any meeting. */
@Route("matching/person")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER})
class MatchingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 20;

    private final MatchingDesk desk;
    private final WaitingWords words;
    private final Div waiting = new Div();
    private final Div suggestions = new Div();
    private final PageHeader header = new PageHeader(t("ofp.matching.title"));
    private final Chip participants = new Chip(t("ofp.matching.participants"), () -> go(Side.PARTICIPANT, null));
    private final Chip volunteers = new Chip(t("ofp.matching.volunteers"), () -> go(Side.VOLUNTEER, null));
    private Side side = Side.PARTICIPANT;

    MatchingView(MatchingDesk desk, Clock clock) {
        this.desk = desk;
        this.words = new WaitingWords(clock);
        addClassNames("otonari-page", "otonari-matching");
        var bar = new Div(participants, volunteers);
        bar.addClassName("otonari-bar");
        waiting.addClassName("otonari-waiting");
        suggestions.addClassName("otonari-suggestions");
        header.above(new Anchor("matching", t("ofp.board.back")));
        var columns = new Div(waiting, suggestions);
        columns.addClassName("otonari-matching-columns");
        add(header, bar, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        side = parameters
                .getSingleParameter("side")
                .filter("volunteer"::equals)
                .map(it -> Side.VOLUNTEER)
                .orElse(Side.PARTICIPANT);
        show(parameters.getSingleParameter("for").filter(CaseNumber::isValid).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return t("ofp.matching.menu");
    }

    private void go(Side side, @Nullable String number) {
        var parameters = new java.util.HashMap<String, String>();
        parameters.put("side", side.code());
        if (number != null) {
            parameters.put("for", number);
        }
        getUI().ifPresent(ui -> ui.navigate("matching/person", QueryParameters.simple(parameters)));
    }

    private void show(@Nullable String chosen) {
        participants.setSelected(side == Side.PARTICIPANT);
        volunteers.setSelected(side == Side.VOLUNTEER);
        var people = desk.waiting(side);
        header.setSub(t("ofp.matching.sub", people.size()));
        waiting.removeAll();
        suggestions.removeAll();
        if (people.isEmpty()) {
            waiting.add(new EmptyState(t("ofp.matching.empty"), t("ofp.matching.empty.teaches")));
            return;
        }
        var number = chosen != null
                        && people.stream().anyMatch(it -> it.number().value().equals(chosen))
                ? chosen
                : people.get(0).number().value();
        people.forEach(it -> waiting.add(row(it, it.number().value().equals(number))));
        showSuggestions(new CaseNumber(number));
    }

    private Component row(ApplicationSummary it, boolean selected) {
        var name = new Span(it.person().name().written());
        name.addClassName("otonari-who");
        var facts = new Span(words.shortly(it));
        facts.addClassName("otonari-facts");
        var button = new NativeButton();
        button.add(name);
        if (it.priority()) {
            button.add(Tag.yellow(t("ofp.matching.priority")));
        }
        button.add(facts);
        button.addClassName("otonari-waiting-row");
        button.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        button.addClickListener(click -> go(side, it.number().value()));
        return button;
    }

    private void showSuggestions(CaseNumber number) {
        var found = desk.suggestionsFor(number);
        suggestions.add(new SeekerCard(found.who(), words));
        if (found.suggestions().isEmpty()) {
            suggestions.add(new EmptyState(t("matching.none.title"), t("matching.none.hint")));
        }
        for (var suggestion : found.suggestions()
                .subList(0, Math.min(SHOWN, found.suggestions().size()))) {
            var card = new SuggestionCard(
                    suggestion, words, desk.highestScore(), () -> confirm(number, suggestion.other()));
            if (suggestion == found.suggestions().get(0)) {
                card.best();
            }
            suggestions.add(card);
        }
        if (!found.rejections().removals().isEmpty()) {
            suggestions.add(whyNot(found.rejections()));
        }
    }

    private static Card whyNot(Rejections rejections) {
        var list = new DescriptionList();
        list.addClassName("otonari-rejections");
        rejections.removals().forEach(it -> {
            var count = t("matching.rejections.removed", it.removed())
                    + (it.alone() > 0 ? "　" + t("matching.rejections.alone", it.alone()) : "");
            list.add(new DescriptionList.Term(t(it.key())), new DescriptionList.Description(count));
        });
        return new Card(t("matching.rejections.considered", rejections.considered()), list);
    }

    private void confirm(CaseNumber number, ApplicationSummary other) {
        Confirmation.ask(
                t("ofp.matching.confirm.title", other.person().name().written()),
                t("ofp.matching.confirm.text"),
                t("ofp.matching.introduce"),
                () -> introduce(number, other.number()));
    }

    private void introduce(CaseNumber one, CaseNumber other) {
        try {
            var pair = desk.introduce(one, other);
            Notice.success(t("ofp.matching.introduced", pair));
        } catch (Refusal refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        } catch (org.springframework.dao.DataIntegrityViolationException held) {
            Notice.error(t("ofp.introduction.notWaiting"));
        }
        show(null);
    }
}
