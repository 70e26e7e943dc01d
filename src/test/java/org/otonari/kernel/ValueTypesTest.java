package org.otonari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

    @Nested
    class MailAddress {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "mai@example.org",
                    "nguyen.van-duc+otonari@mail.example.com",
                    "a..b@example.ne.jp",
                    "o'brien@example.net",
                    "taro@例え.jp",
                    "x@xn--r8jz45g.xn--zckzah"
                })
        void ofAnyUsualShapeIsAccepted(String text) {
            assertThat(EmailAddress.isValid(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "mai",
                    "mai@",
                    "@example.org",
                    "mai@example",
                    "mai@@example.org",
                    "mai@example..org",
                    "mai@.example.org",
                    "mai@example.org.",
                    "mai@-example.org",
                    "mai@example.o",
                    "mai@192.168.0.1",
                    "mai@example.org,other@example.org",
                    "mai@example.org;other",
                    "mai@example.com,net",
                    "mai @example.org",
                    "mai　x@example.org",
                    "mai@example.org\r\nBcc: x@example.org",
                    "mai\u0000@example.org",
                    "mai@example.o\u0000rg",
                    "mai\u202E@example.org",
                    "\"mai\"@example.org",
                    "Mai <mai@example.org>"
                })
        void thatCouldMeanSomethingElseIsRefused(String text) {
            assertThat(EmailAddress.isValid(text)).isFalse();
            assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isComparedWithoutCaseAndBlanks() {
            assertThat(new EmailAddress(" Mai@Example.ORG\n")).isEqualTo(new EmailAddress("mai@example.org"));
        }

        @Test
        void isNoLongerThanMailAllows() {
            var domain = "a.".repeat(90) + "example.org";
            assertThat(EmailAddress.isValid("m".repeat(254 - 1 - domain.length()) + "@" + domain))
                    .isTrue();
            assertThat(EmailAddress.isValid("m".repeat(255 - 1 - domain.length()) + "@" + domain))
                    .isFalse();
        }
    }

    @Nested
    class Case {

        @Test
        void numbersHaveAtLeastFiveDigits() {
            assertThat(CaseNumber.of("OFP", 2026, 42)).hasToString("OFP-2026-00042");
            assertThat(CaseNumber.of("PAR", 2026, 123_456)).hasToString("PAR-2026-123456");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ar-EG", "ne-NP", "my-MM", "th-TH-u-nu-thai"})
        void numbersAreTheSameInEveryLanguage(String language) {
            var before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(CaseNumber.of("OFP", 2026, 42)).hasToString("OFP-2026-00042");
            } finally {
                Locale.setDefault(before);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "OFP-2026-0042",
                    "ofp-2026-00042",
                    "OFP-2026-00042\n",
                    "OFP-２０２６-00042",
                    "OFPX-2026-00042"
                })
        void numbersOfAnotherShapeAreRefused(String text) {
            assertThat(CaseNumber.isValid(text)).isFalse();
            assertThatThrownBy(() -> new CaseNumber(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Window {

        private final TimeWindow saturdayMorning = window(DayOfWeek.SATURDAY, 10, 14);

        @Test
        void overlapsForTheTimeInCommon() {
            assertThat(saturdayMorning.overlap(window(DayOfWeek.SATURDAY, 12, 18)))
                    .isEqualTo(Duration.ofHours(2));
            assertThat(saturdayMorning.overlap(window(DayOfWeek.SATURDAY, 11, 12)))
                    .isEqualTo(Duration.ofHours(1));
        }

        @Test
        void doesNotOverlapWhenOneEndsAsTheOtherBegins() {
            assertThat(saturdayMorning.overlap(window(DayOfWeek.SATURDAY, 14, 18)))
                    .isZero();
        }

        @Test
        void doesNotOverlapOnAnotherDay() {
            assertThat(saturdayMorning.overlap(window(DayOfWeek.SUNDAY, 10, 14)))
                    .isZero();
        }

        @Test
        void endsAfterItBegins() {
            assertThatThrownBy(() -> window(DayOfWeek.MONDAY, 10, 10)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> window(DayOfWeek.MONDAY, 22, 2)).isInstanceOf(IllegalArgumentException.class);
        }

        private static TimeWindow window(DayOfWeek day, int from, int to) {
            return new TimeWindow(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
        }
    }

    @Nested
    class Name {

        @Test
        void keepsWhatItsOwnerWrote() {
            assertThat(new PersonName(" 𠮷田 さくら ", "よしだ さくら", "").written()).isEqualTo("𠮷田 さくら");
        }

        @Test
        void showsTheReadingBesideItElseTheLatinForm() {
            assertThat(new PersonName("髙橋", "たかはし", "Takahashi").secondary()).isEqualTo("たかはし");
            assertThat(new PersonName("Nguyễn", null, "Nguyen").secondary()).isEqualTo("Nguyen");
            assertThat(new PersonName("Smith", " ", "Smith").secondary()).isNull();
        }

        @Test
        void isNeitherEmptyNorLongerThanItsColumn() {
            assertThat(new PersonName("𠮷".repeat(100), null, null).written()).hasSize(200);
            assertThatThrownBy(() -> new PersonName("　", null, null)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PersonName("a".repeat(101), null, null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PersonName("a", null, "a".repeat(101)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Language {

        @Test
        void isHeardTheSameWhateverTheScript() {
            assertThat(new LanguageSkill("zh-Hans", Level.B2).spoken()).isEqualTo("zh");
            assertThat(new LanguageSkill("ja", Level.B2).spoken()).isEqualTo("ja");
        }

        @Test
        void levelsRiseToTheMotherTongue() {
            assertThat(Level.B1.atLeast(Level.B1)).isTrue();
            assertThat(Level.NATIVE.atLeast(Level.C2)).isTrue();
            assertThat(Level.A2.atLeast(Level.B1)).isFalse();
        }
    }

    @Test
    void sidesHaveACodeAndAnOther() {
        assertThat(Side.of("participant"))
                .isEqualTo(Side.PARTICIPANT)
                .extracting(Side::code)
                .isEqualTo("participant");
        assertThat(Side.VOLUNTEER.other()).isEqualTo(Side.PARTICIPANT);
        assertThatThrownBy(() -> Side.of("guest")).isInstanceOf(IllegalArgumentException.class);
    }
}
