package org.otonari.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one form and finds everything wrong with it; used once. */
final class SchemaReader {

    static final int MAX_COMPONENTS = 300;

    private static final int MOST_LISTS_WITHIN_LISTS = 2;
    private static final int LONGEST_PATH = 5;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w{0,63}");

    /** What Camunda calls a row of a list within it. */
    private static final Set<String> RESERVED = Set.of("this", "parent", "i", "_this_", "_parent_", "_i_");

    private static final Set<String> FROM_ELSEWHERE = Set.of("image", "iframe", "documentPreview");

    private final Findings findings = new Findings();
    private int count;

    FormSchema read(String json) {
        var root = SchemaJson.read(json, findings);
        var id = root.path("id").asText("");
        if (id.isBlank()) {
            findings.add("", "idMissing");
        }
        if (!root.path("components").isArray()) {
            findings.add("", "componentsMissing");
        }
        var scope = Scope.ofForm();
        var components = components(root.path("components"), "", List.of(), scope);
        findings.throwIfAny();
        return new FormSchema(id, components, scope.keys(), new FactsAsked(root));
    }

    private List<FormComponent> components(JsonNode list, String within, List<String> path, Scope scope) {
        var components = new ArrayList<FormComponent>();
        int position = 0;
        for (var each : list) {
            var node = new ComponentNode(each, within + "#" + ++position, findings);
            if (++count == MAX_COMPONENTS + 1) {
                findings.add("", "tooMany", MAX_COMPONENTS);
            }
            if (count > MAX_COMPONENTS) {
                break;
            }
            node.checkProperties();
            scope.write(node);
            var component = component(node, path, scope);
            if (component != null) {
                components.add(component);
            }
        }
        return components;
    }

    private @Nullable FormComponent component(ComponentNode node, List<String> path, Scope scope) {
        var type = node.at("type").asText("");
        if (FieldReader.isField(type)) {
            return field(type, node, path, scope);
        }
        return switch (type) {
            case "text" -> text(node, "text", false);
            case "html" -> html(node);
            case "separator" -> new FormComponent.Gap(node.name(), true, node.hide(), node.placement());
            case "spacer" -> new FormComponent.Gap(node.name(), false, node.hide(), node.placement());
            case "group" -> group(node, path, scope);
            case "dynamiclist" ->
                node.fixedFlag("isRepeating", true) ? rows(node, path, scope) : group(node, path, scope);
            case "table" -> new TableReader(node).read();
            // The page has its own button, which knows what completing means.
            case "button" -> null;
            default -> {
                node.finding(FROM_ELSEWHERE.contains(type) ? "typeElsewhere" : "type", type);
                yield null;
            }
        };
    }

    private static FormComponent text(ComponentNode node, String property, boolean html) {
        return new FormComponent.Text(node.name(), node.wording(property), html, node.hide(), node.placement());
    }

    private static FormComponent html(ComponentNode node) {
        HtmlProse.notShown(node.text("content")).forEach(element -> node.finding("htmlElement", element));
        node.custom("en.content").ifPresent(english -> HtmlProse.notShown(english)
                .forEach(element -> node.finding("htmlElement", element)));
        return text(node, "content", true);
    }

    private FormComponent group(ComponentNode node, List<String> path, Scope scope) {
        return new FormComponent.Group(
                node.name(),
                node.wording("label"),
                components(node.at("components"), node.name(), below(path, node, "path"), scope),
                node.hide(),
                node.placement());
    }

    private @Nullable FormComponent rows(ComponentNode node, List<String> path, Scope scope) {
        var wording = node.wording("label");
        var hide = node.hide();
        if (node.text("path").isBlank()) {
            node.finding("pathMissing");
            return null;
        }
        var place = below(path, node, "path");
        var key = String.join(".", place);
        scope.checkNothingAboveAsksFor(key);
        var row = scope.keys().addRows(place);
        if (row == null) {
            node.finding("keyDuplicate", key);
            return null;
        }
        var within = scope.ofRows(row);
        if (within.depth() > MOST_LISTS_WITHIN_LISTS) {
            node.finding("listDepth", MOST_LISTS_WITHIN_LISTS);
        }
        boolean changeable = node.fixedFlag("allowAddRemove", true)
                && !node.fixedFlag("readonly", false)
                && !node.fixedFlag("disabled", false);
        boolean folds = !node.fixedFlag("disableCollapse", false);
        return new FormRows(
                node.name(),
                place,
                wording,
                components(node.at("components"), node.name(), List.of(), within),
                node.count("defaultRepetitions", 1, FormRows.MOST),
                changeable,
                folds ? Math.max(1, node.count("nonCollapsedItems", 5, FormRows.MOST)) : FormRows.MOST,
                hide,
                node.placement());
    }

    private @Nullable FormComponent field(String typeName, ComponentNode node, List<String> path, Scope scope) {
        var kind = new FieldReader(node).read(typeName);
        boolean inProcess = node.custom("process").filter("true"::equals).isPresent();
        var field = kind == null ? null : field(typeName, node, place(node, path), kind, inProcess);
        declare(node, path, scope);
        if (field != null && inProcess && !field.kind().plain().fitsProcess()) {
            node.finding("processList");
        }
        if (inProcess && (scope.depth() > 0 || place(node, path).size() > 1)) {
            node.finding("processNested");
        }
        return field;
    }

    private static FormField field(
            String typeName, ComponentNode node, List<String> place, FieldKind kind, boolean inProcess) {
        var readonly = node.fixedFlag("disabled", false) ? new Flag(true, null) : node.flag("readonly");
        return new FormField(
                node.at("id").asText(String.join(".", place)),
                place,
                LookReader.label(node),
                node.wording("description"),
                LookReader.look(typeName, node),
                node.rule("required"),
                kind.plain() instanceof ComputedType ? new Flag(true, null) : readonly,
                inProcess,
                kind,
                initial(node, kind),
                node.hide(),
                node.placement());
    }

    private static List<String> place(ComponentNode node, List<String> path) {
        return Stream.concat(path.stream(), Stream.of(node.text("key").split("\\.", -1)))
                .toList();
    }

    private static void declare(ComponentNode node, List<String> path, Scope scope) {
        var key = node.text("key");
        if (key.isBlank()) {
            node.finding("keyMissing");
            return;
        }
        var place = place(node, path);
        if (!isName(place)) {
            node.finding("keyShape", key);
        } else if (!scope.keys().add(place)) {
            node.finding("keyDuplicate", String.join(".", place));
        } else {
            scope.checkNothingAboveAsksFor(String.join(".", place));
        }
    }

    private static List<String> below(List<String> path, ComponentNode node, String property) {
        var more = node.text(property);
        if (more.isBlank()) {
            return path;
        }
        var longer =
                Stream.concat(path.stream(), Stream.of(more.split("\\.", -1))).toList();
        if (isName(longer)) {
            return longer;
        }
        node.finding("keyShape", more);
        return path;
    }

    private static boolean isName(List<String> path) {
        return path.size() <= LONGEST_PATH
                && path.stream().allMatch(name -> NAME.matcher(name).matches())
                && !RESERVED.contains(path.get(0));
    }

    private static Initial initial(ComponentNode node, FieldKind kind) {
        var json = node.at("defaultValue");
        if (json.isTextual() && Expression.isOne(json.textValue())) {
            return new Initial(null, node.expression("defaultValue"));
        }
        var raw = SchemaJson.value(json);
        if (raw == null || !kind.isFixed()) {
            return new Initial(raw, null);
        }
        var read = kind.plain().read(raw);
        if (read instanceof Answer.Refused) {
            node.finding("defaultValue", json.asText());
        }
        return read instanceof Answer.Given given ? new Initial(given.value(), null) : Initial.NONE;
    }
}
