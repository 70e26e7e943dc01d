package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Match;
import org.otonari.matching.Option;
import org.otonari.matching.Verdict.Rejection;
import org.otonari.ofp.ApplicationSummary;

/**
 * A pair that people see: with whom, what stands against it by name, what it costs all, and why they want it
 * nevertheless.
 */
class HandDialog extends Dialog {

    private static final int REASON_MAX = 1000;

    private final Situation situation;
    private final ApplicationSummary who;
    private final ComboBox<ApplicationSummary> other = new ComboBox<>(t("ofp.board.hand.with"));
    private final TextArea reason = new TextArea(t("ofp.board.reason"));
    private final Checkbox confirmed = new Checkbox(t("ofp.board.hand.confirmed"));
    private final Div preview = new Div();
    private @Nullable Match match;

    /** Takes a pair made by hand, and says whether the dialog has done its work. */
    interface Made {

        boolean pair(Match match, String reason, List<String> confirmed);
    }

    HandDialog(Situation situation, ApplicationSummary who, @Nullable ApplicationSummary suggested, Made made) {
        this.situation = situation;
        this.who = who;
        setHeaderTitle(t("ofp.board.hand.title", BoardTexts.name(who)));
        var scores = scores();
        other.setItems(others(scores));
        other.setItemLabelGenerator(it -> label(it, scores));
        other.setWidthFull();
        other.setRequiredIndicatorVisible(true);
        other.addValueChangeListener(event -> look());
        preview.addClassName("otonari-hand-preview");
        preview.getElement().setAttribute("role", "status");
        reason.setWidthFull();
        reason.setMaxLength(REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("ofp.board.reason.helper"));
        confirmed.setVisible(false);
        var content = new Div(other, preview, confirmed, reason);
        content.addClassName("otonari-stack");
        add(content);
        var save = new Button(t("ofp.board.hand.save"), click -> make(made));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), save);
        setWidth("36rem");
        setMaxWidth("100%");
        if (suggested != null) {
            other.setValue(suggested);
        }
    }

    private Map<PersonId, Integer> scores() {
        var scores = new HashMap<PersonId, Integer>();
        for (Option option : situation.table().board().options(who.person().id(), situation.choices())) {
            scores.put(option.pairing().other(who.person().id()), option.score());
        }
        return scores;
    }

    /** Those who fit first, best first; then everybody else, because people may know better. */
    private List<ApplicationSummary> others(Map<PersonId, Integer> scores) {
        var side = who.side() == Side.PARTICIPANT ? Side.VOLUNTEER : Side.PARTICIPANT;
        return situation.table().on(side).stream()
                .filter(it -> !situation.isSpokenForElsewhere(it.person().id()))
                .filter(it -> situation.choices().locked().stream()
                        .noneMatch(lock -> lock.names(it.person().id())))
                .sorted(Comparator.comparing(
                        it -> scores.getOrDefault(it.person().id(), -1), Comparator.reverseOrder()))
                .toList();
    }

    private static String label(ApplicationSummary it, Map<PersonId, Integer> scores) {
        var score = scores.get(it.person().id());
        var name = BoardTexts.name(it);
        return score == null ? t("ofp.board.hand.unfit", name) : t("ofp.board.other", name, score);
    }

    private void look() {
        preview.removeAll();
        confirmed.setValue(false);
        confirmed.setVisible(false);
        match = null;
        var chosen = other.getValue();
        if (chosen == null) {
            return;
        }
        var pairing = situation.pairing(who, chosen);
        var found = situation.table().board().match(pairing);
        match = found;
        var tradeOff = situation.table().board().tradeOff(pairing, situation.choices());
        preview.add(new Paragraph(t("ofp.board.hand.score", found.score())
                + "　"
                + BoardTexts.summary(tradeOff, who.person().id())));
        var list = new UnorderedList();
        list.addClassName("otonari-consequences");
        BoardTexts.consequences(tradeOff, situation).forEach(it -> list.add(new ListItem(it)));
        if (list.getChildren().findAny().isPresent()) {
            preview.add(list);
        }
        found.obstacles().forEach(it -> {
            var obstacle = new Paragraph(t(it.key()));
            obstacle.addClassName("otonari-matchboard-warning");
            preview.add(obstacle);
        });
        confirmed.setVisible(!found.obstacles().isEmpty());
    }

    private void make(Made made) {
        other.setInvalid(other.getValue() == null);
        other.setErrorMessage(t("ofp.board.hand.with.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(t("ofp.board.reason.missing"));
        var unconfirmed = confirmed.isVisible() && !confirmed.getValue();
        confirmed.setInvalid(unconfirmed);
        confirmed.setErrorMessage(t("ofp.board.hand.confirmed.missing"));
        var pair = match;
        if (pair == null || reason.isInvalid() || unconfirmed) {
            return;
        }
        var obstacles = pair.obstacles().stream().map(Rejection::key).toList();
        if (made.pair(pair, reason.getValue(), obstacles)) {
            close();
        }
    }
}
