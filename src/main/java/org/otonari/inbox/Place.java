package org.otonari.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a task stands in an order. What comes after it or before it is spelled out column by column, because along a
 * comparison of whole rows the database does not walk an index.
 *
 * @param values of the order's columns; where there is none, it comes before all others, as in the indexes
 */
record Place(QueueOrder order, boolean descending, List<@Nullable Object> values) {

    /** The task itself and what follows it. */
    Clause onwards() {
        return beyond(descending, true);
    }

    /** What comes before it. */
    Clause before() {
        return beyond(!descending, false);
    }

    private Clause beyond(boolean descending, boolean itself) {
        var same = new ArrayList<Clause>();
        var branches = new ArrayList<Clause>();
        for (var column = 0; column < values.size(); column++) {
            var name = "i." + order.column(column);
            var value = values.get(column);
            further(name, value, order.isDown(column, descending))
                    .ifPresent(it -> branches.add(and(same, it).inBrackets()));
            same.add(value == null ? Clause.of(name + " is null") : Clause.of(name + " = ?", value));
        }
        if (itself) {
            branches.add(Clause.join(" and ", same).inBrackets());
        }
        return Clause.join(" or ", branches).inBrackets();
    }

    private static Clause and(List<Clause> same, Clause further) {
        var all = new ArrayList<>(same);
        all.add(further);
        return Clause.join(" and ", all);
    }

    private static Optional<Clause> further(String column, @Nullable Object value, boolean down) {
        if (value == null) {
            return down ? Optional.empty() : Optional.of(Clause.of(column + " is not null"));
        }
        return Optional.of(
                down
                        ? Clause.of("(" + column + " < ? or " + column + " is null)", value)
                        : Clause.of(column + " > ?", value));
    }
}
