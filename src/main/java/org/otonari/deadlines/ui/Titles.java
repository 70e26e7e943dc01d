package org.otonari.deadlines.ui;

import org.otonari.deadlines.CalendarSheet;
import org.otonari.ui.Languages;

/** What a calendar is called in the reader's language. */
final class Titles {

    private Titles() {}

    static String of(CalendarSheet sheet) {
        return Languages.isEnglish(Languages.current()) ? sheet.titleEn() : sheet.title();
    }
}
