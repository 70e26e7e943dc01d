package org.otonari.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which names answers may have: a tree, since groups and lists put their answers beneath names of their own. */
final class Keys {

    private final Map<String, Keys> below = new HashMap<>();
    private boolean isAnswer;
    private @Nullable Keys row;

    /** @return false if the name is taken */
    boolean add(List<String> path) {
        var added = descend(path);
        if (added != null) {
            added.isAnswer = true;
        }
        return added != null;
    }

    /** @return the names of one row; nothing if the list's own name is taken */
    @Nullable
    Keys addRows(List<String> path) {
        var added = descend(path);
        if (added == null) {
            return null;
        }
        added.row = new Keys();
        return added.row;
    }

    private @Nullable Keys descend(List<String> path) {
        var at = this;
        boolean isNew = false;
        for (var name : path) {
            if (at.isAnswer || at.row != null) {
                return null;
            }
            isNew = !at.below.containsKey(name);
            at = at.below.computeIfAbsent(name, missing -> new Keys());
        }
        return isNew ? at : null;
    }

    /** Tells of everything in the answers that nobody asked for. */
    void unknown(Map<?, ?> answers, Place at, Consumer<Place> found) {
        answers.forEach((key, value) -> {
            var name = String.valueOf(key);
            var known = below.get(name);
            var place = at.then(List.of(name));
            if (known == null) {
                found.accept(place);
            } else if (!known.isAnswer) {
                known.unknownBelow(value, place, found);
            }
        });
    }

    private void unknownBelow(@Nullable Object value, Place place, Consumer<Place> found) {
        if (row == null && value instanceof Map<?, ?> map) {
            unknown(map, place, found);
        } else if (row == null && value != null) {
            found.accept(place);
        } else if (row != null && value instanceof Collection<?> rows) {
            int index = 0;
            for (var each : rows) {
                if (each instanceof Map<?, ?> map && index < FormRows.MOST) {
                    row.unknown(map, place.row(index), found);
                }
                index++;
            }
        }
    }
}
