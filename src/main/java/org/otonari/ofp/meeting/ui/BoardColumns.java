package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Option;
import org.otonari.ofp.ApplicationSummary;

/**
 * Participants on the left, volunteers on the right, suggested ones side by side, lines between them. Those without a
 * suggestion follow below.
 */
class BoardColumns extends Div {

    private static final int STEP = 60;
    private static final int RUNNERS_UP = 3;

    private final Div participants = new Div();
    private final Div volunteers = new Div();
    private final Div lines = new Div();
    private final Button more = new Button("", click -> showMore());
    private final List<BoardRow> rows = new ArrayList<>();
    private final MatchLines drawing;
    private final BoardTexts texts;
    private final Consumer<PersonId> chosen;
    private int shown = STEP;
    private Runnable drawAgain = () -> {};

    BoardColumns(BoardTexts texts, Consumer<PersonId> chosen, Consumer<String> lineChosen) {
        this.texts = texts;
        this.chosen = chosen;
        drawing = new MatchLines(lineChosen);
        addClassName("otonari-matchboard-columns");
        participants.addClassName("otonari-matchboard-column");
        volunteers.addClassName("otonari-matchboard-column");
        lines.addClassName("otonari-matchboard-lines");
        lines.add(drawing);
        more.addClassName("otonari-matchboard-more");
        add(participants, lines, volunteers, more);
    }

    /** @param again draws everything once more, when more is wanted */
    void show(Situation situation, Predicate<ApplicationSummary> filter, @Nullable PersonId selected, Runnable again) {
        rows.clear();
        var left = inOrder(situation, Side.PARTICIPANT).stream().filter(filter).toList();
        var right = inOrder(situation, Side.VOLUNTEER).stream().filter(filter).toList();
        fill(participants, "ofp.matching.participants", left, situation);
        fill(volunteers, "ofp.matching.volunteers", right, situation);
        var hidden = Math.max(left.size(), right.size()) - shown;
        more.setVisible(hidden > 0);
        more.setText(t("ofp.board.more", Math.max(0, hidden)));
        drawAgain = again;
        select(situation, selected);
    }

    /** Marks somebody and draws the lines to whoever else would fit them. */
    void select(Situation situation, @Nullable PersonId selected) {
        var row = situation
                .table()
                .person(selected)
                .map(it -> it.number().value())
                .orElse(null);
        rows.forEach(it -> it.select(it.row().equals(row)));
        var visible = rows.stream().map(BoardRow::row).collect(Collectors.toSet());
        drawing.draw(
                lines(situation, selected).stream()
                        .filter(it -> visible.contains(it.from()) && visible.contains(it.to()))
                        .toList(),
                situation.table().weights().highestScore());
    }

    private void showMore() {
        shown += STEP;
        drawAgain.run();
    }

    /** The row before or after the selected one, in the order they stand. */
    @Nullable
    String neighbour(@Nullable String row, int step) {
        if (rows.isEmpty()) {
            return null;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().equals(row)) {
                return rows.get(Math.floorMod(i + step, rows.size())).row();
            }
        }
        return rows.get(step > 0 ? 0 : rows.size() - 1).row();
    }

    private void fill(Div column, String title, List<ApplicationSummary> people, Situation situation) {
        column.removeAll();
        var heading = new H2(t("ofp.board.column", t(title), people.size()));
        column.add(heading);
        if (people.isEmpty()) {
            var nobody = new Paragraph(t("ofp.board.column.empty"));
            nobody.addClassName("otonari-facts");
            column.add(nobody);
        }
        for (var who : people.subList(0, Math.min(shown, people.size()))) {
            var row = new BoardRow(who, situation, texts, chosen);
            rows.add(row);
            column.add(row);
        }
    }

    /** Pairs in the order of their participants, so that most lines are short; then those without a suggestion. */
    private static List<ApplicationSummary> inOrder(Situation situation, Side side) {
        var place = new java.util.HashMap<PersonId, Integer>();
        var next = 0;
        for (var who : situation.table().on(Side.PARTICIPANT)) {
            var match = situation.matchOf(who.person().id());
            if (match.isPresent()) {
                place.put(match.get().pairing().participant(), next);
                place.put(match.get().pairing().volunteer(), next++);
            }
        }
        return situation.table().on(side).stream()
                .sorted(Comparator.comparingInt(
                        it -> place.getOrDefault(it.person().id(), Integer.MAX_VALUE)))
                .toList();
    }

    private static List<MatchLines.Line> lines(Situation situation, @Nullable PersonId selected) {
        var all = new ArrayList<MatchLines.Line>();
        var locked = selected != null
                && situation.matchOf(selected).filter(it -> it.locked()).isPresent();
        if (selected != null && !locked && situation.table().person(selected).isPresent()) {
            var own = situation.matchOf(selected).map(it -> it.pairing());
            situation.table().board().options(selected, situation.choices()).stream()
                    .filter(it -> !own.equals(java.util.Optional.of(it.pairing())))
                    .limit(RUNNERS_UP)
                    .map(it -> runnerUp(situation, it))
                    .forEach(all::add);
        }
        for (var match : situation.arrangement().matches()) {
            all.add(new MatchLines.Line(
                    situation.participant(match.pairing()).number().value(),
                    situation.volunteer(match.pairing()).number().value(),
                    match.score(),
                    situation.kindOf(match),
                    selected != null && match.pairing().names(selected)));
        }
        return all;
    }

    private static MatchLines.Line runnerUp(Situation situation, Option option) {
        return new MatchLines.Line(
                situation.participant(option.pairing()).number().value(),
                situation.volunteer(option.pairing()).number().value(),
                option.score(),
                MatchLines.Kind.RUNNERUP,
                false);
    }
}
