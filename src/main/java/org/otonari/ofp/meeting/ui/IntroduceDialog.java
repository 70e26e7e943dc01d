package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.otonari.matching.Match;
import org.otonari.ofp.meeting.MeetingIntroductions;
import org.otonari.ofp.meeting.MeetingIntroductions.Outcome;
import org.otonari.ofp.meeting.MeetingIntroductions.Wanted;

/** Which pairs are introduced now: those decided are chosen already, suggestions can be. Then what came of each. */
class IntroduceDialog extends Dialog {

    /** A list that one can still read; the others come the next time it is opened. */
    private static final int AT_ONCE = 200;

    private final Situation situation;
    private final MeetingIntroductions introductions;
    private final CheckboxGroup<Match> pairs = new CheckboxGroup<>();
    private final Button start = new Button(t("ofp.board.introduce.start"));
    private final Button leave = new Button(t("ui.cancel"), click -> close());
    private final Div content = new Div();
    private final Runnable done;

    IntroduceDialog(Situation situation, MeetingIntroductions introductions, Runnable done) {
        this.situation = situation;
        this.introductions = introductions;
        this.done = done;
        setHeaderTitle(t("ofp.board.introduce.title"));
        var words = new Paragraph(t("ofp.board.introduce.words"));
        words.addClassName("otonari-sub");
        pairs.setLabel(t("ofp.board.introduce.which"));
        pairs.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var everything = situation.arrangement().matches();
        var matches = everything.stream()
                .sorted(Comparator.comparing(Match::locked).reversed())
                .limit(AT_ONCE)
                .toList();
        pairs.setItems(matches);
        pairs.setItemLabelGenerator(this::label);
        pairs.setValue(
                new LinkedHashSet<>(matches.stream().filter(Match::locked).toList()));
        pairs.addValueChangeListener(event -> count());
        var all = new Button(t("ofp.board.introduce.all"), click -> pairs.setValue(new LinkedHashSet<>(matches)));
        var bar = new Div(all);
        bar.addClassName("otonari-bar");
        content.add(words, bar, pairs);
        if (everything.size() > AT_ONCE) {
            content.add(new Paragraph(t("ofp.board.introduce.first", AT_ONCE, everything.size())));
        }
        content.addClassName("otonari-stack");
        add(content);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> introduce());
        getFooter().add(leave, start);
        setWidth("40rem");
        setMaxWidth("100%");
        count();
    }

    private String label(Match match) {
        return t(
                match.locked() ? "ofp.board.introduce.decided" : "ofp.board.introduce.suggested",
                BoardTexts.name(situation.participant(match.pairing())),
                BoardTexts.name(situation.volunteer(match.pairing())),
                match.score());
    }

    private void count() {
        var chosen = pairs.getValue().size();
        start.setText(t("ofp.board.introduce.start", chosen));
        start.setEnabled(chosen > 0);
    }

    private void introduce() {
        var chosen = situation.arrangement().matches().stream()
                .filter(pairs.getValue()::contains)
                .map(it -> new Wanted(
                        situation.participant(it.pairing()).number(),
                        situation.volunteer(it.pairing()).number()))
                .toList();
        var outcomes = introductions.introduce(chosen, told -> {});
        show(outcomes);
        done.run();
    }

    private void show(List<Outcome> outcomes) {
        var well = outcomes.stream().filter(it -> it.pair() != null).count();
        setHeaderTitle(t("ofp.board.introduced.title", well, outcomes.size()));
        content.removeAll();
        content.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("otonari-outcomes");
        outcomes.forEach(it -> list.add(line(it)));
        content.add(list);
        getFooter().removeAll();
        var close = new Button(t("ui.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }

    private ListItem line(Outcome outcome) {
        var names = situation
                        .byCase(outcome.wanted().participant().value())
                        .map(BoardTexts::name)
                        .orElse("")
                + " × "
                + situation
                        .byCase(outcome.wanted().volunteer().value())
                        .map(BoardTexts::name)
                        .orElse("");
        var why = outcome.why();
        if (why != null) {
            var failed = new ListItem(new Span("△ " + names + "　" + t(why.key(), why.arguments())));
            failed.addClassName("failed");
            return failed;
        }
        var pair = outcome.pair();
        return new ListItem(new Span("✓ " + names + "　"), new Anchor("case/" + pair, String.valueOf(pair)));
    }
}
