package org.otonari.ofp;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Ward;

/**
 * What the reader of the board wants to see, and in which order.
 *
 * @param ward nothing for all
 * @param coordinator account; nothing for all
 */
public record BoardQuery(Show show, @Nullable Ward ward, @Nullable String coordinator, Order order) {

    /** One of a few choices at the top of the board. */
    public enum Show {
        ALL,
        AT_RISK,
        WATCH,
        WELL,
        RESTING,
        CLOSING;

        public boolean includes(PairLine line) {
            return switch (this) {
                case ALL -> true;
                case AT_RISK -> line.health().isAtRisk() || line.incidentOpen();
                case WATCH -> line.health().level() == PairHealth.Level.WATCH && !line.incidentOpen();
                case WELL -> line.health().level().compareTo(PairHealth.Level.WATCH) < 0 && !line.incidentOpen();
                case RESTING -> line.isResting();
                case CLOSING -> line.status() == PairStatus.CLOSING;
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What comes first; ties are broken by the planned end and the case's number, so that the order is always the same. */
    public enum Order {
        HEALTH(Comparator.comparing(PairLine::incidentOpen)
                .thenComparing(it -> it.health().concern())
                .reversed()),
        END((one, other) -> 0),
        WARD(Comparator.comparing(PairLine::ward)),
        COORDINATOR(Comparator.comparing(PairLine::coordinator));

        private final Comparator<PairLine> first;

        Order(Comparator<PairLine> first) {
            this.first = first;
        }

        Comparator<PairLine> comparator() {
            return first.thenComparing(PairLine::plannedEnd)
                    .thenComparing(it -> it.number().value());
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static BoardQuery everything() {
        return new BoardQuery(Show.ALL, null, null, Order.HEALTH);
    }

    public List<PairLine> of(List<PairLine> lines) {
        return lines.stream()
                .filter(show::includes)
                .filter(it -> ward == null || it.ward() == ward)
                .filter(it -> coordinator == null || it.coordinator().equals(coordinator))
                .sorted(order.comparator())
                .toList();
    }

    public BoardQuery show(Show wanted) {
        return new BoardQuery(wanted, ward, coordinator, order);
    }

    public BoardQuery in(@Nullable Ward wanted) {
        return new BoardQuery(show, wanted, coordinator, order);
    }

    public BoardQuery by(@Nullable String wanted) {
        return new BoardQuery(show, ward, wanted, order);
    }

    public BoardQuery sorted(Order wanted) {
        return new BoardQuery(show, ward, coordinator, wanted);
    }
}
