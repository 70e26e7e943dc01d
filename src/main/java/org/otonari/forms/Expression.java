package org.otonari.forms;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL expression over the answers above it. Loops, own functions and regular expressions are left out of the
 * language, so that a form cannot hold up the server that shows it.
 */
final class Expression {

    static final int MAX_LENGTH = 1_000;

    private static final int MAX_NESTING = 20;

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("\\b(for|some|every|function|matches|replace|split|extract)\\b");

    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private final ParsedExpression expression;
    private final String withoutStrings;

    private Expression(ParsedExpression expression, String withoutStrings) {
        this.expression = expression;
        this.withoutStrings = withoutStrings;
    }

    /** Camunda takes a setting for an expression if it begins so. */
    static boolean isOne(String text) {
        return text.startsWith("=");
    }

    /** @throws Broken if it is not an expression that a form may use */
    static Expression parse(String feel) throws Broken {
        if (!isOne(feel)) {
            throw new Broken("conditionEquals");
        }
        return parseBare(feel.substring(1));
    }

    /** As within {@code {{…}}}, where no equals sign leads. */
    static Expression parseBare(String feel) throws Broken {
        var withoutStrings = STRING.matcher(feel).replaceAll("\"\"");
        if (feel.length() > MAX_LENGTH
                || nesting(withoutStrings) > MAX_NESTING
                || NOT_ALLOWED.matcher(withoutStrings).find()) {
            throw new Broken("conditionNotAllowed");
        }
        try {
            var parsed = FEEL.parseExpression(feel.strip());
            if (parsed.isSuccess()) {
                return new Expression(parsed.parsedExpression(), withoutStrings);
            }
        } catch (StackOverflowError tooDeep) {
            throw new Broken("conditionNotAllowed");
        }
        throw new Broken("conditionSyntax");
    }

    /** Whether it asks for the name, or within a row of a list for {@code this.name}. */
    boolean mentions(String name) {
        return Pattern.compile("(?<![\\w.])(_?this_?\\s*\\.\\s*)?" + Pattern.quote(name) + "(?!\\w)")
                .matcher(withoutStrings)
                .find();
    }

    static boolean holds(@Nullable Expression expression, Known known) {
        return expression != null && Boolean.TRUE.equals(expression.value(known));
    }

    /** Text, a number, yes or no, a list or a map of these, within bounds; nothing if it cannot be evaluated. */
    @Nullable
    Object value(Known known) {
        try {
            Map<String, Object> names = known.names();
            var result = FEEL.evaluate(expression, names);
            return result.isSuccess() ? Plain.of(result.result()) : null;
        } catch (RuntimeException | StackOverflowError cannotBeEvaluated) {
            return null;
        }
    }

    private static int nesting(String feel) {
        int depth = 0;
        int deepest = 0;
        for (char each : feel.toCharArray()) {
            if (each == '(' || each == '[' || each == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (each == ')' || each == ']' || each == '}') {
                depth--;
            }
        }
        return deepest;
    }

    /** Says which rule is broken. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        Broken(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
