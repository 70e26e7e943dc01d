package org.otonari.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTextsTests {

    private final DateTexts dates = new DateTexts(mondayMorning(), new Translations());

    @Test
    void saysHowLateADeadlineIs() {
        assertThat(due("2026-11-21T17:00", Languages.JA)).isEqualTo("2日超過");
        assertThat(due("2026-11-22T17:00", Languages.EN)).isEqualTo("1 day late");
        assertThat(due("2026-11-23T07:30", Languages.EN)).isEqualTo("2 hours late");
        assertThat(due("2026-11-23T09:50", Languages.JA)).isEqualTo("10分超過");
    }

    @Test
    void saysWhenADeadlineComes() {
        assertThat(due("2026-11-23T17:00", Languages.JA)).isEqualTo("今日 17:00");
        assertThat(due("2026-11-24T09:00", Languages.JA)).isEqualTo("明日");
        assertThat(due("2026-11-26T17:00", Languages.JA)).isEqualTo("11/26 (木)");
        assertThat(due("2026-11-26T17:00", Languages.EN)).isEqualTo("Thu 26 Nov");
    }

    @Test
    void namesTheYearWhenItIsAnother() {
        assertThat(dates.day(LocalDate.parse("2027-01-06"), Languages.JA)).isEqualTo("2027/1/6 (水)");
    }

    @Test
    void writesAMomentAsPeopleDo() {
        var moment = tokyo("2026-11-18T14:00");
        assertThat(dates.moment(moment, Languages.JA)).isEqualTo("11月18日（水）14:00");
        assertThat(dates.moment(moment, Languages.EN)).isEqualTo("Wed 18 Nov, 14:00");
        assertThat(dates.longDay(LocalDate.parse("2026-11-18"), Languages.JA)).isEqualTo("2026年11月18日（水）");
    }

    @Test
    void plainJapaneseSaysHowADateIsRead() {
        var day = dates.longDay(LocalDate.parse("2027-06-03"), Languages.JA_EASY);
        assertThat(Furigana.without(day)).isEqualTo("2027年6月3日（木曜日）");
        assertThat(Furigana.inBrackets(day)).isEqualTo("2027年（ねん）6月（がつ）3日（みっか）（木曜日（もくようび））");
        var moment = dates.moment(tokyo("2026-12-20T14:00"), Languages.JA_EASY);
        assertThat(Furigana.inBrackets(moment)).isEqualTo("12月（がつ）20日（はつか）（日曜日（にちようび））14:00");
        assertThat(Furigana.inBrackets(dates.day(LocalDate.parse("2026-11-17"), Languages.JA_EASY)))
                .isEqualTo("11月（がつ）17日（にち）（火（か））");
    }

    @Test
    void everyLanguageWritesADateItsOwnWay() {
        var day = LocalDate.parse("2027-06-03");
        assertThat(dates.longDay(day, Languages.ZH)).isEqualTo("2027年6月3日 星期四");
        assertThat(dates.longDay(day, Languages.VI)).isEqualTo("Thứ Năm, ngày 3 tháng 6 năm 2027");
        assertThat(dates.longDay(day, Languages.KO)).isEqualTo("2027년 6월 3일 목요일");
        assertThat(dates.longDay(day, Languages.NE)).isEqualTo("3 जुन 2027, बिहिबार");
        assertThat(dates.longDay(day, Languages.TL)).isEqualTo("Huwebes, Hunyo 3, 2027");
    }

    @Test
    void aDeadlineTodayIsSoonAndAMissedOneLate() {
        assertThat(dates.state(tokyo("2026-11-23T17:00"))).isEqualTo(ClockBar.State.SOON);
        assertThat(dates.state(tokyo("2026-11-23T09:00"))).isEqualTo(ClockBar.State.LATE);
        assertThat(dates.state(tokyo("2026-11-24T09:00"))).isEqualTo(ClockBar.State.CALM);
    }

    private String due(String moment, Locale locale) {
        return dates.due(tokyo(moment), locale);
    }

    private static Clock mondayMorning() {
        return Clock.fixed(tokyo("2026-11-23T10:00"), DateTexts.TOKYO);
    }

    private static Instant tokyo(String moment) {
        return LocalDateTime.parse(moment).atZone(DateTexts.TOKYO).toInstant();
    }
}
