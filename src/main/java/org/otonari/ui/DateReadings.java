package org.otonari.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the characters in a Japanese date are read: 3日 is みっか, not さんにち. */
public final class DateReadings {

    private static final String[] DAYS = {"", "ついたち", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"};
    private static final String WEEK = "月火水木金土日";
    private static final String[] WEEKDAYS = {"げつ", "か", "すい", "もく", "きん", "ど", "にち"};

    private static final Pattern CHARACTERS =
            Pattern.compile("(\\d{1,2})日|([" + WEEK + "])曜日|（([" + WEEK + "])）|(年)|(月)");

    private DateReadings() {}

    static String in(String date) {
        return CHARACTERS.matcher(date).replaceAll(DateReadings::marked);
    }

    /** @return 月曜日 or 月, with its reading marked */
    public static String of(DayOfWeek day, TextStyle style) {
        var name = day.getDisplayName(style, Languages.JA);
        var reading = WEEKDAYS[day.getValue() - 1];
        return Furigana.mark(name, style == TextStyle.FULL ? reading + "ようび" : reading);
    }

    private static String marked(MatchResult found) {
        if (found.group(1) != null) {
            return day(found.group(1));
        }
        if (found.group(2) != null) {
            return Furigana.mark(found.group(), weekday(found.group(2)) + "ようび");
        }
        if (found.group(3) != null) {
            return "（" + Furigana.mark(found.group(3), weekday(found.group(3))) + "）";
        }
        return Furigana.mark(found.group(), found.group(4) != null ? "ねん" : "がつ");
    }

    private static String day(String number) {
        var day = Integer.parseInt(number);
        return switch (day) {
            case 14 -> Furigana.mark("14日", "じゅうよっか");
            case 20 -> Furigana.mark("20日", "はつか");
            case 24 -> Furigana.mark("24日", "にじゅうよっか");
            default -> day < DAYS.length ? Furigana.mark(number + "日", DAYS[day]) : number + Furigana.mark("日", "にち");
        };
    }

    private static String weekday(String character) {
        return WEEKDAYS[WEEK.indexOf(character)];
    }
}
