package org.otonari.forms;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.otonari.files.FileType;

/** Reads what kind of answer a component takes, and which rules its author may set for it. */
final class FieldReader {

    private static final Set<String> REQUIRED = Set.of("required");

    private static final Map<String, Set<String>> RULES = Map.ofEntries(
            Map.entry(
                    "textfield",
                    Set.of("required", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType")),
            Map.entry("textarea", Set.of("required", "minLength", "maxLength", "pattern", "patternErrorMessage")),
            Map.entry("number", Set.of("required", "min", "max")),
            Map.entry("checkbox", REQUIRED),
            Map.entry("radio", REQUIRED),
            Map.entry("select", REQUIRED),
            Map.entry("checklist", REQUIRED),
            Map.entry("taglist", REQUIRED),
            Map.entry("datetime", REQUIRED),
            Map.entry("filepicker", REQUIRED),
            Map.entry("expression", Set.of()));

    private final ComponentNode node;

    FieldReader(ComponentNode node) {
        this.node = node;
    }

    static boolean isField(String type) {
        return RULES.containsKey(type);
    }

    /** Nothing if a finding says why. */
    @Nullable
    FieldKind read(String type) {
        checkRules(type);
        return switch (type) {
            case "textfield" -> text(false);
            case "textarea" -> text(true);
            case "number" -> number();
            case "checkbox" -> FieldKind.fixed(new YesNoType());
            case "radio", "select" -> choice(ChoiceType::new);
            case "checklist", "taglist" -> choice(ChecklistType::new);
            case "datetime" -> moment();
            case "filepicker" -> files();
            case "expression" -> computed();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private void checkRules(String type) {
        var allowed = RULES.getOrDefault(type, Set.of());
        node.at("validate").fieldNames().forEachRemaining(rule -> {
            if (!allowed.contains(rule)) {
                node.finding("validateUnknown", rule);
            }
        });
    }

    private FieldKind text(boolean multiline) {
        boolean inProcess = node.custom("process").filter("true"::equals).isPresent();
        int limit = multiline && !inProcess ? TextType.AREA_LIMIT : TextType.LINE_LIMIT;
        var min = node.length("minLength", limit);
        var max = node.length("maxLength", limit);
        checkRange(min, max);
        var shape =
                switch (node.at("validate").path("validationType").asText("")) {
                    case "", "custom", "text" -> TextType.Shape.ANY;
                    case "email" -> TextType.Shape.EMAIL;
                    case "phone" -> TextType.Shape.PHONE;
                    default -> {
                        node.finding("validateValue", "validationType");
                        yield TextType.Shape.ANY;
                    }
                };
        var pattern = pattern();
        var said = node.wording(node.at("validate").path("patternErrorMessage"), "patternErrorMessage");
        return kind(
                known -> new TextType(
                        multiline,
                        min.in(known, 0, limit),
                        max.in(known, limit, limit),
                        pattern,
                        said.isEmpty() ? null : said,
                        shape),
                min,
                max);
    }

    private @Nullable TextPattern pattern() {
        var pattern = node.at("validate").path("pattern").asText("");
        if (pattern.isEmpty()) {
            return null;
        }
        try {
            if (pattern.length() <= Expression.MAX_LENGTH) {
                return TextPattern.of(pattern);
            }
        } catch (PatternSyntaxException | StackOverflowError notAnExpression) {
            // The finding below says so.
        }
        node.finding("pattern", Findings.shortened(pattern));
        return null;
    }

    private FieldKind number() {
        var min = node.limit("min");
        var max = node.limit("max");
        checkRange(min, max);
        int decimals = node.count("decimalDigits", NumberType.MAX_DECIMALS, NumberType.MAX_DECIMALS);
        var increment = increment();
        boolean asText = node.fixedFlag("serializeToString", false);
        return kind(known -> new NumberType(min.in(known), max.in(known), decimals, increment, asText), min, max);
    }

    private @Nullable BigDecimal increment() {
        var value = node.at("increment");
        if (ComponentNode.isAbsent(value) || value.asText().isBlank()) {
            return null;
        }
        var number = value.isValueNode() ? Limit.number(value.asText()) : null;
        if (number == null || number.signum() <= 0) {
            node.finding("propertyValue", "increment");
            return null;
        }
        return number;
    }

    private void checkRange(Limit min, Limit max) {
        var least = min.fixed();
        var most = max.fixed();
        if (least != null && most != null && least.compareTo(most) > 0) {
            node.finding("validateRange", least.toPlainString(), most.toPlainString());
        }
    }

    /** Evaluated anew only if a limit asks for it. */
    private static FieldKind kind(Function<Known, FieldType> type, Limit... limits) {
        for (var limit : limits) {
            if (limit.expression() != null) {
                return new FieldKind(type.apply(Known.NOTHING), type);
            }
        }
        return FieldKind.fixed(type.apply(Known.NOTHING));
    }

    private FieldKind choice(Function<Options, FieldType> type) {
        var source = OptionSource.of(node);
        return new FieldKind(
                type.apply(source.fixed()), source.isFixed() ? null : known -> type.apply(source.in(known)));
    }

    private @Nullable FieldKind moment() {
        int step = Math.max(1, node.count("timeInterval", 15, 720));
        boolean noPast = node.fixedFlag("disallowPassedDates", false);
        var zone =
                switch (node.text("timeSerializingFormat")) {
                    case "", "no_timezone" -> MomentType.Zone.NONE;
                    case "utc_offset" -> MomentType.Zone.OFFSET;
                    case "utc_normalized" -> MomentType.Zone.UTC;
                    default -> {
                        node.finding("propertyValue", "timeSerializingFormat");
                        yield MomentType.Zone.NONE;
                    }
                };
        var part =
                switch (node.at("subtype").asText("")) {
                    case "date" -> MomentType.Part.DATE;
                    case "time" -> MomentType.Part.TIME;
                    case "datetime" -> MomentType.Part.DATETIME;
                    default -> {
                        node.finding("subtype", node.at("subtype").asText(""));
                        yield null;
                    }
                };
        if (part == null) {
            return null;
        }
        return new FieldKind(
                new MomentType(part, step, null, zone),
                noPast ? known -> new MomentType(part, step, known.today(), zone) : null);
    }

    private FieldKind files() {
        var accepted = accepted(node.text("accept"));
        int most = node.fixedFlag("multiple", false) ? FilesType.MOST : 1;
        return new FieldKind(
                new FilesType(accepted, most, FormContext.NONE.files()),
                known -> new FilesType(accepted, most, known.context().files()));
    }

    /** Endings ({@code .pdf}), types ({@code image/png}) and families ({@code image/*}); nothing means all we take. */
    private Set<FileType> accepted(String accept) {
        var accepted = EnumSet.noneOf(FileType.class);
        for (var each : accept.split(",")) {
            var token = each.strip().toLowerCase(java.util.Locale.ROOT);
            for (var type : FileType.values()) {
                if (token.equals(type.mediaType())
                        || (token.startsWith(".") && type.extensions().contains(token.substring(1)))
                        || (token.equals("image/*") && type.isImage())) {
                    accepted.add(type);
                }
            }
        }
        if (!accept.isBlank() && accepted.isEmpty()) {
            node.finding("accept", Findings.shortened(accept));
        }
        return accepted.isEmpty() ? EnumSet.allOf(FileType.class) : accepted;
    }

    private FieldKind computed() {
        var expression = node.expression("expression");
        if (ComponentNode.isAbsent(node.at("expression"))
                || node.at("expression").asText().isBlank()) {
            node.finding("expressionMissing");
        }
        return new FieldKind(
                new ComputedType(null), known -> new ComputedType(expression == null ? null : expression.value(known)));
    }
}
