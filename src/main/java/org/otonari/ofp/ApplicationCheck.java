package org.otonari.ofp;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;
import org.otonari.people.Gender;
import org.otonari.people.GenderPreference;

/** The rules of an application's fields. One object reads one draft. */
class ApplicationCheck {

    private static final int LIST_MAX = 40;
    private static final int INTEREST_MAX = 60;
    private static final int LANGUAGE_MAX = 12;
    private static final int OLDEST = 120;

    /** Our own tag for Japanese in plain words (domain.md §4); BCP 47 would read a script into it. */
    private static final String PLAIN_JAPANESE = "ja-easy";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");

    /** Controls, halves of characters, and signs that turn the direction of what follows: none of them is in a name. */
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)(:00)?");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "はい");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "いいえ");

    private final Clock clock;
    private final int minimumAge;
    private final List<ApplicationDraft.Problem> problems = new ArrayList<>();

    ApplicationCheck(Clock clock, int minimumAge) {
        this.clock = clock;
        this.minimumAge = minimumAge;
    }

    ApplicationDraft.Checked check(ApplicationDraft draft) {
        var side = required("role", draft.role(), "ofp.field.role.unknown", ApplicationCheck::side);
        var name = name(draft.name());
        var email = required("email", draft.email(), "ofp.field.email.shape", ApplicationCheck::email);
        var language = required("language", draft.language(), "ofp.field.language.unknown", ApplicationCheck::language);
        var ward = required("ward", draft.ward(), "ofp.field.ward.unknown", Ward::parse);
        var birthDate = birthDate(draft.birthDate());
        checkConsent(orEmpty(draft.consents()));
        var languages = languages(orEmpty(draft.languages()));
        var level = optional(
                "japaneseLevel", draft.japaneseLevel(), "ofp.field.level.unknown", it -> constant(Level.class, it));
        var availability = availability(orEmpty(draft.availability()));
        var wishes = text("wishes", draft.wishes());
        var interests = interests(orEmpty(draft.interests()));
        var gender = optional("gender", draft.gender(), "ofp.field.choice.unknown", it -> constant(Gender.class, it));
        var preference = optional(
                "genderPreference",
                draft.genderPreference(),
                "ofp.field.choice.unknown",
                it -> constant(GenderPreference.class, it));
        var online = optional(
                "onlineAccepted", draft.onlineAccepted(), "ofp.field.yesNo.unknown", ApplicationCheck::yesOrNo);
        var message = text("message", draft.message());
        var appliedOn = past("appliedOn", draft.appliedOn());
        var consentedOn = past("consentedOn", draft.consentedOn());
        if (!problems.isEmpty()
                || side == null
                || name == null
                || email == null
                || language == null
                || ward == null
                || birthDate == null) {
            return new ApplicationDraft.Checked(null, List.copyOf(problems));
        }
        return new ApplicationDraft.Checked(
                new NewApplication(
                        side,
                        name,
                        email,
                        language,
                        ward,
                        birthDate,
                        gender,
                        preference == null ? GenderPreference.ANY : preference,
                        level,
                        languages,
                        availability,
                        Boolean.TRUE.equals(online),
                        interests,
                        wishes,
                        message,
                        appliedOn == null ? today() : appliedOn,
                        consentedAt(consentedOn)),
                List.of());
    }

    private @Nullable PersonName name(ApplicationDraft.@Nullable Name name) {
        var written = namePart("name.written", name == null ? null : name.written());
        var reading = namePart("name.reading", name == null ? null : name.reading());
        var latin = namePart("name.latin", name == null ? null : name.latin());
        if (written.isMissing()) {
            problem("name.written", "ofp.field.required");
        }
        return written.text() == null ? null : new PersonName(written.text(), reading.text(), latin.text());
    }

    private NamePart namePart(String field, @Nullable String raw) {
        var text = strip(raw);
        if (text.isEmpty()) {
            return new NamePart(null, true);
        }
        if (NOT_IN_NAMES.matcher(text).find() || !LETTER.matcher(text).find() || "=+-@".indexOf(text.charAt(0)) >= 0) {
            problem(field, "ofp.field.name.shape");
            return new NamePart(null, false);
        }
        if (length(text) > PersonName.MAX_LENGTH) {
            problem(field, "ofp.field.tooLong", PersonName.MAX_LENGTH);
            return new NamePart(null, false);
        }
        return new NamePart(text, false);
    }

    private record NamePart(@Nullable String text, boolean isMissing) {}

    private @Nullable LocalDate birthDate(@Nullable String raw) {
        var date = required("birthDate", raw, "ofp.field.date.unknown", ApplicationCheck::date);
        if (date == null) {
            return null;
        }
        if (date.isAfter(today()) || Period.between(date, today()).getYears() > OLDEST) {
            problem("birthDate", "ofp.field.birthDate.unlikely");
        } else if (Period.between(date, today()).getYears() < minimumAge) {
            problem("birthDate", "ofp.field.birthDate.tooYoung", minimumAge);
        }
        return date;
    }

    private void checkConsent(List<String> consents) {
        if (consents.stream().noneMatch(it -> "privacy".equals(strip(it)))) {
            problem("consents", "ofp.field.consents.privacy");
        }
    }

    private List<LanguageSkill> languages(List<ApplicationDraft.Skill> raw) {
        var skills = new LinkedHashMap<String, LanguageSkill>();
        for (var skill : limited("languages", raw)) {
            var code = language(strip(skill.code()));
            var level = constant(Level.class, strip(skill.level()));
            if (code.isEmpty()) {
                problem("languages", "ofp.field.languages.unknown", shown(skill.code()));
            } else if (level.isEmpty()) {
                problem("languages", "ofp.field.languages.level", shown(skill.level()));
            } else if (skills.putIfAbsent(code.get(), new LanguageSkill(code.get(), level.get())) != null) {
                problem("languages", "ofp.field.languages.twice", code.get());
            }
        }
        return List.copyOf(skills.values());
    }

    private List<TimeWindow> availability(List<ApplicationDraft.Window> raw) {
        var windows = new ArrayList<TimeWindow>();
        for (var window : limited("availability", raw)) {
            var day = day(strip(window.day()));
            var from = time(strip(window.from()));
            var to = time(strip(window.to()));
            if (day.isEmpty() || from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
                problem(
                        "availability",
                        "ofp.field.availability.shape",
                        shown(window.day()),
                        shown(window.from()),
                        shown(window.to()));
            } else {
                windows.add(new TimeWindow(day.get(), from.get(), to.get()));
            }
        }
        return joined(windows);
    }

    /** 10–13 and 13–17 on one day are one window: free hours, however they were told. */
    private static List<TimeWindow> joined(List<TimeWindow> windows) {
        var joined = new ArrayList<TimeWindow>();
        windows.sort(Comparator.comparing(TimeWindow::day)
                .thenComparing(TimeWindow::from)
                .thenComparing(TimeWindow::to));
        for (var window : windows) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.day() != window.day() || window.from().isAfter(last.to())) {
                joined.add(window);
            } else if (window.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new TimeWindow(last.day(), last.from(), window.to()));
            }
        }
        return List.copyOf(joined);
    }

    private Set<String> interests(List<String> raw) {
        var interests = new LinkedHashSet<String>();
        for (var interest : limited("interests", raw)) {
            var word = strip(interest);
            if (length(word) > INTEREST_MAX || NOT_IN_NAMES.matcher(word).find()) {
                problem("interests", "ofp.field.interests.shape", INTEREST_MAX);
            } else if (!word.isEmpty()) {
                interests.add(word);
            }
        }
        return interests;
    }

    private @Nullable String text(String field, @Nullable String raw) {
        var text = strip(raw);
        FreeText.problem(text).ifPresent(key -> problem(field, key, FreeText.MAX));
        return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate past(String field, @Nullable String raw) {
        var date = optional(field, raw, "ofp.field.date.unknown", ApplicationCheck::date);
        if (date != null && date.isAfter(today())) {
            problem(field, "ofp.field.date.future");
        }
        return date;
    }

    private Instant consentedAt(@Nullable LocalDate day) {
        return day == null || day.equals(today())
                ? clock.instant()
                : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private <T> @Nullable T required(
            String field, @Nullable String raw, String otherwise, Function<String, Optional<T>> reader) {
        if (strip(raw).isEmpty()) {
            problem(field, "ofp.field.required");
            return null;
        }
        return optional(field, raw, otherwise, reader);
    }

    private <T> @Nullable T optional(
            String field, @Nullable String raw, String otherwise, Function<String, Optional<T>> reader) {
        var text = strip(raw);
        if (text.isEmpty()) {
            return null;
        }
        var value = reader.apply(text);
        if (value.isEmpty()) {
            problem(field, otherwise);
            return null;
        }
        return value.get();
    }

    private <T> List<T> limited(String field, List<T> raw) {
        if (raw.size() > LIST_MAX) {
            problem(field, "ofp.field.tooMany", LIST_MAX);
            return List.of();
        }
        return raw;
    }

    private void problem(String field, String messageKey, Object... arguments) {
        problems.add(new ApplicationDraft.Problem(field, messageKey, List.of(arguments)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<Side> side(String text) {
        return constant(Side.class, text);
    }

    private static Optional<EmailAddress> email(String text) {
        return EmailAddress.isValid(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** Spelled as BCP 47 recommends (zh-Hans), so that one language has one spelling. */
    private static Optional<String> language(String text) {
        if (text.length() > LANGUAGE_MAX || !LANGUAGE.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.equalsIgnoreCase(PLAIN_JAPANESE)) {
            return Optional.of(PLAIN_JAPANESE);
        }
        var tag = Locale.forLanguageTag(text).toLanguageTag();
        return tag.equalsIgnoreCase(text) ? Optional.of(tag) : Optional.of(text);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        var time = TIME.matcher(text);
        return time.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> day(String text) {
        for (var day : DayOfWeek.values()) {
            var japanese = String.valueOf("月火水木金土日".charAt(day.ordinal()));
            if (day.name().equalsIgnoreCase(text)
                    || day.name().substring(0, 3).equalsIgnoreCase(text)
                    || text.equals(japanese)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Counted as the database counts: 𠮷 is one character. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What may be said back of an unreadable word. */
    private static String shown(@Nullable String text) {
        var word = NOT_IN_NAMES.matcher(strip(text)).replaceAll("");
        return length(word) <= LANGUAGE_MAX * 2
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LANGUAGE_MAX * 2)) + "…";
    }
}
