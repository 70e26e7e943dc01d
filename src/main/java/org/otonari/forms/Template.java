package org.otonari.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with blanks: {@code {{expression}}}, {@code {{#if …}} … {{/if}}} and {@code {{#loop list}} … {{/loop}}}, or
 * one expression after an equals sign. What fills a blank stays in its line, so that an answer cannot make headings.
 */
final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final int DEEPEST = 5;
    private static final int MOST_ROUNDS = 100;
    private static final int LONGEST = 20_000;

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** Whether the text has to be parsed at all. */
    static boolean isOne(String text) {
        return Expression.isOne(text) || text.contains("{{");
    }

    /** @param found is told of every expression in it */
    static Template parse(String text, Consumer<Expression> found) throws Expression.Broken {
        if (Expression.isOne(text)) {
            var expression = Expression.parse(text);
            found.accept(expression);
            return new Template(List.of(new Blank(expression)));
        }
        var reading = new Reading(TAG.matcher(text), text, found);
        return new Template(reading.until(null, 0));
    }

    /** @param filling makes what fills a blank harmless where the text goes */
    String in(Known known, UnaryOperator<String> filling) {
        var text = new Text(new StringBuilder(), filling);
        parts.forEach(part -> part.write(known, text));
        return text.written().toString();
    }

    private record Text(StringBuilder written, UnaryOperator<String> filling) {
        void add(String words) {
            if (written.length() + words.length() <= LONGEST) {
                written.append(words);
            }
        }
    }

    private interface Part {
        void write(Known known, Text text);
    }

    private record Words(String words) implements Part {
        @Override
        public void write(Known known, Text text) {
            text.add(words);
        }
    }

    private record Blank(Expression expression) implements Part {
        @Override
        public void write(Known known, Text text) {
            text.add(text.filling().apply(Plain.words(expression.value(known)).replaceAll("\\R", " ")));
        }
    }

    private record If(Expression expression, List<Part> parts) implements Part {
        @Override
        public void write(Known known, Text text) {
            if (Expression.holds(expression, known)) {
                parts.forEach(part -> part.write(known, text));
            }
        }
    }

    private record Loop(Expression expression, List<Part> parts) implements Part {
        @Override
        public void write(Known known, Text text) {
            if (expression.value(known) instanceof List<?> list) {
                list.stream().limit(MOST_ROUNDS).forEach(each -> {
                    if (text.written().length() < LONGEST) {
                        var item = known.and(namesOf(each));
                        parts.forEach(part -> part.write(item, text));
                    }
                });
            }
        }

        private static Map<String, @Nullable Object> namesOf(@Nullable Object item) {
            var names = new HashMap<String, @Nullable Object>();
            if (item instanceof Map<?, ?> map) {
                map.forEach((key, value) -> names.put(String.valueOf(key), value));
            }
            names.put("this", item);
            names.put("_this_", item);
            return names;
        }
    }

    private static final class Reading {

        private final Matcher tags;
        private final String text;
        private final Consumer<Expression> found;
        private int at;
        private int loops;

        Reading(Matcher tags, String text, Consumer<Expression> found) {
            this.tags = tags;
            this.text = text;
            this.found = found;
        }

        /** @param end the tag that closes this part; none for the whole text */
        List<Part> until(@Nullable String end, int depth) throws Expression.Broken {
            if (depth > DEEPEST) {
                throw new Expression.Broken("conditionNotAllowed");
            }
            var parts = new ArrayList<Part>();
            while (tags.find()) {
                words(parts, tags.start());
                at = tags.end();
                var tag = tags.group(1).strip();
                if (tag.equals(end)) {
                    return parts;
                }
                parts.add(part(tag, depth));
            }
            if (end != null || text.indexOf("{{", at) >= 0) {
                throw new Expression.Broken("templateOpen");
            }
            words(parts, text.length());
            return parts;
        }

        private Part part(String tag, int depth) throws Expression.Broken {
            if (tag.startsWith("#if ")) {
                return new If(expression(tag.substring(4)), until("/if", depth + 1));
            } else if (tag.startsWith("#loop ")) {
                var list = expression(tag.substring(6));
                loops++;
                var round = until("/loop", depth + 1);
                loops--;
                return new Loop(list, round);
            } else if (tag.startsWith("/") || tag.startsWith("#")) {
                throw new Expression.Broken("templateOpen");
            }
            return new Blank(expression(tag));
        }

        private Expression expression(String feel) throws Expression.Broken {
            var expression = Expression.parseBare(feel);
            // Within a loop a name is mostly the item's own, whatever else on the form is called the same.
            if (loops == 0) {
                found.accept(expression);
            }
            return expression;
        }

        private void words(List<Part> parts, int until) {
            if (until > at) {
                parts.add(new Words(text.substring(at, until)));
            }
        }
    }
}
