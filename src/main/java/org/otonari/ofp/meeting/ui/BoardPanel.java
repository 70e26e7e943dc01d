package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.otonari.access.AccountDirectory;
import org.otonari.matching.Match;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.meeting.Decision;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** Everything there is to say about the selected pair or person, and what one can decide. */
class BoardPanel extends Card {

    private final AccountDirectory accounts;
    private final DateTexts dates;
    private final BoardTexts texts;
    private final Actions actions;

    BoardPanel(AccountDirectory accounts, DateTexts dates, BoardTexts texts, Actions actions) {
        this.accounts = accounts;
        this.dates = dates;
        this.texts = texts;
        this.actions = actions;
        addClassName("otonari-matchboard-panel");
        setId("board-panel");
        getElement().setAttribute("aria-label", t("ofp.board.panel"));
        showNothing();
    }

    /** What somebody can do from here. */
    interface Actions {

        void lock(Match match);

        void veto(Match match);

        void byHand(ApplicationSummary who, @org.jspecify.annotations.Nullable ApplicationSummary other);

        void undo(Decision decision);

        void close();
    }

    final void showNothing() {
        removeAll();
        removeClassName("open");
        add(new EmptyState(t("ofp.board.panel.empty"), t("ofp.board.panel.empty.teaches")));
    }

    void show(Details details) {
        removeAll();
        addClassName("open");
        var close = new Button(t("ui.close"), click -> actions.close());
        close.addClassName("otonari-matchboard-close");
        close.setId("board-close");
        add(close);
        if (details.match() == null) {
            showAlone(details);
        } else {
            showPair(details, details.match());
        }
    }

    private void showPair(Details details, Match match) {
        var situation = details.situation();
        var participant = situation.participant(match.pairing());
        var volunteer = situation.volunteer(match.pairing());
        var title = new H2();
        title.add(caseLink(participant), new Span(" ↔ "), caseLink(volunteer), new Span(" "));
        title.add(Tag.green(t("ofp.matching.score", match.score())));
        add(title);
        situation.decisionOn(match.pairing()).ifPresent(it -> add(decided(it)));
        details.earlier().forEach(it -> add(earlier(it)));
        add(buttons(details, match), new SetAside(details, accounts, actions));
        match.obstacles().forEach(it -> add(warning(t(it.key()))));
        add(list(
                "ofp.matching.reasons",
                "otonari-reasons",
                match.reasons().stream().map(BoardTexts::reason).toList()));
        add(list(
                "ofp.matching.concerns",
                "otonari-concerns",
                match.concerns().stream().map(BoardTexts::reason).toList()));
        add(new ScoreParts(match.parts(), situation.table().weights()));
        if (!match.locked()) {
            add(new RunnersUp(situation, participant, details.participantsOthers(), actions));
            add(new RunnersUp(situation, volunteer, details.volunteersOthers(), actions));
        }
        if (match.locked() && details.cost() > 0) {
            add(heading("ofp.board.cost"), new Paragraph(t("ofp.board.cost.text", details.cost())));
        }
        add(new PastIntroductions(participant, details.participantsPast(), dates));
        add(new PastIntroductions(volunteer, details.volunteersPast(), dates));
    }

    private void showAlone(Details details) {
        var who = details.who();
        var title = new H2(caseLink(who), new Span(" "));
        title.add(new Tag(t(
                details.situation().isSpokenForElsewhere(who.person().id())
                        ? "ofp.board.elsewhere"
                        : "ofp.board.none")));
        add(title, facts(texts.facts(who)));
        if (details.situation().isSpokenForElsewhere(who.person().id())) {
            add(new Paragraph(t("ofp.board.elsewhere.text")));
            return;
        }
        var hand = new Button(t("ofp.board.hand.do"), click -> actions.byHand(who, null));
        hand.setId("board-hand");
        var all = new Anchor("matching/person?for=" + who.number(), t("ofp.board.allCandidates"));
        var bar = new Div(hand, all);
        bar.addClassName("otonari-bar");
        add(bar, new SetAside(details, accounts, actions), new WhyAlone(details, actions));
        add(new PastIntroductions(who, details.participantsPast(), dates));
    }

    private Component buttons(Details details, Match match) {
        var bar = new Div();
        bar.addClassName("otonari-bar");
        var decision = details.situation().decisionOn(match.pairing());
        if (decision.isPresent()) {
            var undo = new Button(t("ofp.board.undo"), click -> actions.undo(decision.get()));
            undo.setId("board-undo");
            bar.add(undo);
        } else {
            var lock = new Button(t("ofp.board.lock"), click -> actions.lock(match));
            lock.setId("board-lock");
            lock.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var veto = new Button(t("ofp.board.veto"), click -> actions.veto(match));
            veto.setId("board-veto");
            var hand = new Button(t("ofp.board.hand.do"), click -> actions.byHand(details.who(), null));
            hand.setId("board-hand");
            bar.add(lock, veto, hand);
        }
        return bar;
    }

    private Component decided(Decision it) {
        var words = t(
                it.kind() == Decision.Kind.HAND ? "ofp.board.decided.hand" : "ofp.board.decided.lock",
                accounts.displayName(it.decidedBy()),
                dates.time(it.decidedAt()));
        var reason = it.reason();
        return facts(reason == null ? words : words + "　" + t("ofp.board.reason.is", reason));
    }

    private Component earlier(Decision it) {
        return warning(t(
                it.kind() == Decision.Kind.VETO ? "ofp.board.earlier.veto" : "ofp.board.earlier.pair",
                dates.day(it.decidedAt(), Languages.current()),
                it.reason() == null ? "—" : it.reason()));
    }

    private static Component list(String title, String className, List<String> sentences) {
        var box = new Div();
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName(className);
            sentences.forEach(it -> list.add(new ListItem(it)));
            box.add(new H3(t(title)), list);
        }
        return box;
    }

    private static Anchor caseLink(ApplicationSummary it) {
        return new Anchor("case/" + it.number(), t("ofp.board.san", BoardTexts.name(it)));
    }

    private static H3 heading(String key) {
        return new H3(t(key));
    }

    private static Paragraph facts(String text) {
        var facts = new Paragraph(text);
        facts.addClassName("otonari-facts");
        return facts;
    }

    private static Paragraph warning(String text) {
        var warning = new Paragraph(text);
        warning.addClassName("otonari-matchboard-warning");
        return warning;
    }
}
