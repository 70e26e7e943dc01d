package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.otonari.matching.Weights;
import org.otonari.ofp.ApplicationSummary;

/** What would come of other weights: for all, and for each pair. Nothing is kept unless somebody chooses so. */
class WeightsDialog extends Dialog {

    private static final int MOST = 60;

    private final Situation situation;
    private final boolean much;
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Map<String, RangeInput> sliders = new LinkedHashMap<>();
    private final BoardWork work = new BoardWork();
    private final Paragraph totals = new Paragraph();
    private final Div changes = new Div();

    /** @param use takes the weights before and after for the whole meeting; says whether the dialog has done its work */
    WeightsDialog(Situation situation, boolean much, BiPredicate<Weights, Weights> use) {
        this.situation = situation;
        this.much = much;
        var before = situation.table().weights();
        setHeaderTitle(t("ofp.board.weights.title"));
        var words = new Paragraph(t("ofp.board.weights.words"));
        words.addClassName("otonari-sub");
        var grid = new Div();
        grid.addClassName("otonari-weights");
        parts.putAll(Weighing.byPart(before));
        parts.forEach((part, points) -> addSlider(grid, part, points));
        totals.getElement().setAttribute("role", "status");
        totals.addClassName("otonari-weights-totals");
        changes.addClassName("otonari-weights-changes");
        var content = new Div(words, grid, work, totals, changes);
        content.addClassName("otonari-stack");
        add(content);
        var usual = new Button(t("ofp.board.weights.usual"), click -> set(Weights.defaults()));
        var save = new Button(t("ofp.board.weights.use"), click -> {
            if (use.test(before, weights())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(usual, new Button(t("ofp.board.weights.leave"), click -> close()), save);
        setWidth("46rem");
        setMaxWidth("100%");
        look();
    }

    private void addSlider(Div grid, String part, int points) {
        var slider = new RangeInput();
        slider.setMin(0);
        slider.setMax(MOST);
        slider.setStep(1.0);
        slider.setValue((double) points);
        slider.setId("weight-" + part);
        slider.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var label = new NativeLabel(t("matching.part." + part));
        label.setFor(slider);
        var number = new Span(String.valueOf(points));
        number.addClassName("otonari-weight-number");
        slider.addValueChangeListener(event -> {
            parts.put(part, event.getValue().intValue());
            number.setText(String.valueOf(event.getValue().intValue()));
            if (event.isFromClient()) {
                look();
            }
        });
        sliders.put(part, slider);
        grid.add(label, slider, number);
    }

    private void set(Weights weights) {
        Weighing.byPart(weights).forEach((part, points) -> java.util.Objects.requireNonNull(sliders.get(part))
                .setValue((double) points));
        look();
    }

    private Weights weights() {
        return Weighing.of(parts, situation.table().weights());
    }

    private void look() {
        var weights = weights();
        work.run(
                much,
                progress -> situation.table().weighed(weights, progress),
                table -> show(new Situation(
                        table,
                        situation.standing(),
                        situation.choices(),
                        table.board().arrange(situation.choices()))));
    }

    private void show(Situation then) {
        var stay = situation.arrangement().matches().stream()
                .mapToInt(it -> then.table().board().match(it.pairing()).score())
                .sum();
        var moved = situation.table().on(org.otonari.kernel.Side.PARTICIPANT).stream()
                .filter(it -> !partner(situation, it).equals(partner(then, it)))
                .count();
        totals.setText(t(
                "ofp.board.weights.totals",
                situation.arrangement().total(),
                stay,
                then.arrangement().total(),
                moved));
        changes.removeAll();
        var table = new NativeTable();
        var head = new NativeTableHeader();
        var titles = head.addRow();
        for (var key : new String[] {"participant", "now", "then"}) {
            titles.addHeaderCell().setText(t("ofp.board.weights." + key));
        }
        var body = new NativeTableBody();
        situation.table().on(org.otonari.kernel.Side.PARTICIPANT).stream()
                .filter(it ->
                        !partner(situation, it).isEmpty() || !partner(then, it).isEmpty())
                .sorted(java.util.Comparator.comparing(
                        it -> partner(situation, it).equals(partner(then, it))))
                .limit(MOST)
                .forEach(it -> addRow(body, it, then));
        table.add(head, body);
        changes.add(table);
    }

    private void addRow(NativeTableBody body, ApplicationSummary who, Situation then) {
        var row = body.addRow();
        row.addDataCell().setText(BoardTexts.name(who));
        row.addDataCell().setText(pair(situation, who));
        var changed = !partner(situation, who).equals(partner(then, who));
        row.addDataCell().setText((changed ? "→ " : "") + pair(then, who));
        row.setClassName("changed", changed);
    }

    private static String partner(Situation in, ApplicationSummary who) {
        return in.matchOf(who.person().id())
                .map(it -> BoardTexts.name(in.volunteer(it.pairing())))
                .orElse("");
    }

    private static String pair(Situation in, ApplicationSummary who) {
        return in.matchOf(who.person().id())
                .map(it -> t("ofp.board.other", BoardTexts.name(in.volunteer(it.pairing())), it.score()))
                .orElseGet(() -> t("ofp.board.none"));
    }
}
