package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.otonari.kernel.Ward;
import org.otonari.ofp.BoardQuery;
import org.otonari.ofp.PairLine;
import org.otonari.ui.Chip;
import org.otonari.ui.Languages;

/** Which pairs, in which order. */
class BoardBar extends Div {

    BoardBar(BoardQuery query, List<PairLine> lines, Function<String, String> names, Consumer<BoardQuery> changed) {
        addClassNames("otonari-bar", "otonari-half-bar");
        var chips = new Div();
        chips.addClassName("otonari-chip-line");
        for (var show : BoardQuery.Show.values()) {
            var count = query.show(show).of(lines).size();
            var chip = new Chip(t("ofp.pairBoard.show." + show.code(), count), () -> changed.accept(query.show(show)));
            chip.setSelected(show == query.show());
            chips.add(chip);
        }
        add(chips, wards(query, lines, changed), coordinators(query, lines, names, changed), orders(query, changed));
    }

    private static Select<Ward> wards(BoardQuery query, List<PairLine> lines, Consumer<BoardQuery> changed) {
        var wards = new Select<Ward>();
        wards.setLabel(t("ofp.pairBoard.ward"));
        wards.setEmptySelectionAllowed(true);
        wards.setEmptySelectionCaption(t("ofp.pairBoard.everywhere"));
        wards.setItemLabelGenerator(it -> it == null ? t("ofp.pairBoard.everywhere") : it.label(Languages.current()));
        wards.setItems(lines.stream().map(PairLine::ward).distinct().sorted().toList());
        wards.setValue(query.ward());
        wards.addValueChangeListener(it -> changed.accept(query.in(it.getValue())));
        return wards;
    }

    private static Select<String> coordinators(
            BoardQuery query, List<PairLine> lines, Function<String, String> names, Consumer<BoardQuery> changed) {
        var coordinators = new Select<String>();
        coordinators.setLabel(t("ofp.pairBoard.coordinator"));
        coordinators.setEmptySelectionAllowed(true);
        coordinators.setEmptySelectionCaption(t("ofp.pairBoard.everybody"));
        coordinators.setItemLabelGenerator(it -> it == null ? t("ofp.pairBoard.everybody") : names.apply(it));
        coordinators.setItems(lines.stream()
                .map(PairLine::coordinator)
                .distinct()
                .sorted(Comparator.comparing(names))
                .toList());
        coordinators.setValue(query.coordinator());
        coordinators.addValueChangeListener(it -> changed.accept(query.by(it.getValue())));
        return coordinators;
    }

    private static Select<BoardQuery.Order> orders(BoardQuery query, Consumer<BoardQuery> changed) {
        var orders = new Select<BoardQuery.Order>();
        orders.setLabel(t("ofp.pairBoard.order"));
        orders.setItemLabelGenerator(it -> t("ofp.pairBoard.order." + it.code()));
        orders.setItems(BoardQuery.Order.values());
        orders.setValue(query.order());
        orders.addValueChangeListener(it -> changed.accept(query.sorted(it.getValue())));
        return orders;
    }
}
