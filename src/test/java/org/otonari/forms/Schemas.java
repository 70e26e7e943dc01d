package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Forms that nobody would draw: any component in any place, with conditions and rules that ask for what is above. */
final class Schemas {

    private final Random random;
    private final List<String> above = new ArrayList<>();
    private int names;

    Schemas(long seed) {
        this.random = new Random(seed);
    }

    FormSchema next() {
        return FormSchema.parse(
                Examples.json(components(0, 3 + random.nextInt(6)).toArray(String[]::new)));
    }

    private List<String> components(int depth, int count) {
        var components = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            components.add(component(depth));
        }
        return components;
    }

    private String component(int depth) {
        int pick = random.nextInt(depth < 2 ? 20 : 16);
        if (pick >= 16) {
            return pick == 19 ? list(depth) : group(depth);
        }
        if (pick == 15) {
            return "{\"type\":\"text\",\"id\":\"t%d\",\"text\":\"{{%s}}\"%s}".formatted(names++, asked(), hide());
        }
        var key = "k" + names++;
        var field = "{\"type\":\"%s\",\"key\":\"%s\"%s%s%s}".formatted(type(pick), key, rules(pick), hide(), locked());
        above.add(key);
        return field;
    }

    private static String type(int pick) {
        return switch (pick) {
            case 0, 1 -> "textfield";
            case 2 -> "textarea";
            case 3, 4 -> "number";
            case 5, 6 -> "checkbox";
            case 7 -> "radio";
            case 8, 9 -> "select";
            case 10 -> "checklist";
            case 11 -> "taglist";
            case 12, 13 -> "datetime";
            default -> "expression";
        };
    }

    private String rules(int pick) {
        var required = random.nextInt(3) == 0 ? "\"required\":true" : "\"required\":\"=" + comparison() + "\"";
        return switch (pick) {
            case 0 -> ",\"validate\":{%s,\"minLength\":2,\"maxLength\":5}".formatted(required);
            case 1 -> ",\"validate\":{%s,\"pattern\":\"^[a-z]*$\"}".formatted(required);
            case 2 -> ",\"validate\":{%s},\"defaultValue\":\"まえ\"".formatted(required);
            case 3 -> ",\"validate\":{%s,\"min\":0,\"max\":\"=%s\"}".formatted(required, asked());
            case 4 -> ",\"decimalDigits\":1,\"increment\":\"0.5\",\"serializeToString\":true";
            case 7, 8, 10, 11 ->
                ",\"validate\":{%s},\"values\":[{\"value\":\"a\"},{\"value\":\"b\"},{\"value\":\"1\"}]"
                        .formatted(required);
            case 9 -> ",\"valuesExpression\":\"=[%s, \\\"a\\\", 1]\"".formatted(asked());
            case 12 -> ",\"subtype\":\"datetime\",\"timeSerializingFormat\":\"utc_normalized\"";
            case 13 ->
                ",\"subtype\":\"%s\",\"disallowPassedDates\":true"
                        .formatted(random.nextBoolean() ? "date" : "datetime");
            case 14 -> ",\"expression\":\"=%s\"".formatted(random.nextBoolean() ? asked() : "[" + asked() + ", 1.5]");
            default -> "";
        };
    }

    private String hide() {
        return random.nextInt(3) == 0 ? ",\"conditional\":{\"hide\":\"=" + comparison() + "\"}" : "";
    }

    private String locked() {
        return random.nextInt(6) == 0 ? ",\"readonly\":\"=" + comparison() + "\"" : "";
    }

    private String comparison() {
        var value = List.of("true", "null", "\\\"a\\\"", "1").get(random.nextInt(4));
        return asked() + (random.nextBoolean() ? " = " : " != ") + value;
    }

    /** A fact, an answer above, or something nobody has heard of. */
    private String asked() {
        int pick = random.nextInt(above.size() + 2);
        return pick == 0 ? "fact" : pick == 1 ? "unheardOf" : above.get(pick - 2);
    }

    private String group(int depth) {
        var path = random.nextBoolean() ? ",\"path\":\"p" + names++ + "\"" : "";
        var outside = List.copyOf(above);
        var inside = String.join(",", components(depth + 1, 1 + random.nextInt(3)));
        if (!path.isEmpty()) {
            above.retainAll(outside);
        }
        return "{\"type\":\"group\",\"id\":\"g%d\"%s%s,\"components\":[%s]}".formatted(names++, path, hide(), inside);
    }

    private String list(int depth) {
        var path = "l" + names++;
        var outside = List.copyOf(above);
        var fixed = random.nextInt(4) == 0 ? ",\"allowAddRemove\":false" : "";
        var hide = hide();
        var inside = String.join(",", components(depth + 1, 1 + random.nextInt(3)));
        above.retainAll(outside);
        above.add(path);
        return "{\"type\":\"dynamiclist\",\"path\":\"%s\",\"defaultRepetitions\":%d%s%s,\"components\":[%s]}"
                .formatted(path, random.nextInt(3), fixed, hide, inside);
    }
}
