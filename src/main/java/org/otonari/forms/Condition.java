package org.otonari.forms;

import java.util.HashMap;
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
final class Condition {

    static final int MAX_LENGTH = 1_000;

    private static final int MAX_NESTING = 20;

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("\\b(for|some|every|function|matches|replace|split|extract)\\b");

    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private final ParsedExpression expression;

    private Condition(ParsedExpression expression) {
        this.expression = expression;
    }

    /** @throws Broken if it is not an expression that a form may use */
    static Condition parse(String feel) throws Broken {
        if (!feel.startsWith("=")) {
            throw new Broken("conditionEquals");
        }
        var withoutStrings = withoutStrings(feel);
        if (feel.length() > MAX_LENGTH
                || nesting(withoutStrings) > MAX_NESTING
                || NOT_ALLOWED.matcher(withoutStrings).find()) {
            throw new Broken("conditionNotAllowed");
        }
        try {
            var parsed = FEEL.parseExpression(feel.substring(1).strip());
            if (parsed.isSuccess()) {
                return new Condition(parsed.parsedExpression());
            }
        } catch (StackOverflowError tooDeep) {
            throw new Broken("conditionNotAllowed");
        }
        throw new Broken("conditionSyntax");
    }

    static boolean mentions(String feel, String key) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "(?!\\w)")
                .matcher(withoutStrings(feel))
                .find();
    }

    static boolean holds(@Nullable Condition condition, Map<String, ?> answers) {
        return condition != null && condition.holds(answers);
    }

    private boolean holds(Map<String, ?> answers) {
        try {
            var result = FEEL.evaluate(expression, new HashMap<String, Object>(answers));
            return result.isSuccess() && Boolean.TRUE.equals(result.result());
        } catch (RuntimeException | StackOverflowError cannotBeEvaluated) {
            return false;
        }
    }

    private static String withoutStrings(String feel) {
        return STRING.matcher(feel).replaceAll("\"\"");
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
