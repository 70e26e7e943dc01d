package org.otonari.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression from a form, looked for anywhere in the text as Camunda Forms does. An expression that explodes
 * on some input costs a bounded number of steps and then counts as not found.
 */
final class TextPattern {

    private static final int STEPS = 2_000_000;

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws PatternSyntaxException if it is not a regular expression */
    static TextPattern of(String expression) {
        return new TextPattern(Pattern.compile(expression));
    }

    boolean isFoundIn(String text) {
        try {
            return pattern.matcher(new Counted(text, 0, text.length(), new int[] {STEPS}))
                    .find();
        } catch (OutOfSteps | StackOverflowError exploded) {
            return false;
        }
    }

    private static final class OutOfSteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("The pattern takes too many steps on this text", null, false, false);
        }
    }

    private record Counted(String text, int from, int to, int[] left) implements CharSequence {

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new OutOfSteps();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
