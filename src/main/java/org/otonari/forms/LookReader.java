package org.otonari.forms;

/** Reads what stands around a field. */
final class LookReader {

    private LookReader() {}

    /** A date's label is called otherwise in Camunda. */
    static Wording label(ComponentNode node) {
        for (var property : new String[] {"label", "dateLabel", "timeLabel"}) {
            var wording = node.wording(property);
            if (!wording.isEmpty()) {
                return wording;
            }
        }
        return Wording.NONE;
    }

    static Look look(String type, ComponentNode node) {
        var appearance = node.at("appearance");
        return switch (type) {
            case "taglist" -> Look.of(Look.Choice.TAGS);
            case "select" -> node.fixedFlag("searchable", false) ? Look.of(Look.Choice.SEARCHED) : Look.PLAIN;
            case "textfield", "number" ->
                new Look(
                        Look.Choice.BY_NUMBER,
                        node.wording(appearance.path("prefixAdorner"), "prefixAdorner"),
                        node.wording(appearance.path("suffixAdorner"), "suffixAdorner"),
                        Wording.NONE);
            case "datetime" -> new Look(Look.Choice.BY_NUMBER, Wording.NONE, Wording.NONE, node.wording("timeLabel"));
            default -> Look.PLAIN;
        };
    }
}
