package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;
import org.otonari.people.Gender;
import org.otonari.people.GenderPreference;

/** The rules of an application's fields. One object reads one draft. */
class ApplicationCheck {

    private static final int LIST_MAX = 40;
    private static final int INTEREST_MAX = 60;
    private static final int OLDEST = 120;

    private final Clock clock;
    private final int minimumAge;
    private final List<ApplicationDraft.Problem> problems = new ArrayList<>();

    ApplicationCheck(Clock clock, int minimumAge) {
        this.clock = clock;
        this.minimumAge = minimumAge;
    }

    ApplicationDraft.Checked check(ApplicationDraft draft) {
        var side = required("role", draft.role(), "ofp.field.role.unknown", Spelled::side);
        var name = name(draft.name());
        var email = required("email", draft.email(), "ofp.field.email.shape", Spelled::email);
        var language = required("language", draft.language(), "ofp.field.language.unknown", Spelled::language);
        var ward = required("ward", draft.ward(), "ofp.field.ward.unknown", Ward::parse);
        var birthDate = birthDate(draft.birthDate());
        checkConsent(orEmpty(draft.consents()));
        var languages = languages(orEmpty(draft.languages()));
        var level = optional(
                "japaneseLevel",
                draft.japaneseLevel(),
                "ofp.field.level.unknown",
                it -> Spelled.constant(Level.class, it));
        var availability = availability(orEmpty(draft.availability()));
        var wishes = text("wishes", draft.wishes());
        var interests = interests(orEmpty(draft.interests()));
        var gender = optional(
                "gender", draft.gender(), "ofp.field.choice.unknown", it -> Spelled.constant(Gender.class, it));
        var preference = optional(
                "genderPreference",
                draft.genderPreference(),
                "ofp.field.choice.unknown",
                it -> Spelled.constant(GenderPreference.class, it));
        var online = optional("onlineAccepted", draft.onlineAccepted(), "ofp.field.yesNo.unknown", Spelled::yesOrNo);
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
        var text = Spelled.strip(raw);
        if (text.isEmpty()) {
            return new NamePart(null, true);
        }
        if (Spelled.NOT_IN_NAMES.matcher(text).find()
                || !Spelled.LETTER.matcher(text).find()
                || "=+-@".indexOf(text.charAt(0)) >= 0) {
            problem(field, "ofp.field.name.shape");
            return new NamePart(null, false);
        }
        if (Spelled.length(text) > PersonName.MAX_LENGTH) {
            problem(field, "ofp.field.tooLong", PersonName.MAX_LENGTH);
            return new NamePart(null, false);
        }
        return new NamePart(text, false);
    }

    private record NamePart(@Nullable String text, boolean isMissing) {}

    private @Nullable LocalDate birthDate(@Nullable String raw) {
        var date = required("birthDate", raw, "ofp.field.date.unknown", Spelled::date);
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
        if (consents.stream().noneMatch(it -> "privacy".equals(Spelled.strip(it)))) {
            problem("consents", "ofp.field.consents.privacy");
        }
    }

    private List<LanguageSkill> languages(List<ApplicationDraft.Skill> raw) {
        var skills = new LinkedHashMap<String, LanguageSkill>();
        for (var skill : limited("languages", raw)) {
            var code = Spelled.language(Spelled.strip(skill.code()));
            var level = Spelled.constant(Level.class, Spelled.strip(skill.level()));
            if (code.isEmpty()) {
                problem("languages", "ofp.field.languages.unknown", Spelled.shown(skill.code()));
            } else if (level.isEmpty()) {
                problem("languages", "ofp.field.languages.level", Spelled.shown(skill.level()));
            } else if (skills.putIfAbsent(code.get(), new LanguageSkill(code.get(), level.get())) != null) {
                problem("languages", "ofp.field.languages.twice", code.get());
            }
        }
        return List.copyOf(skills.values());
    }

    private List<TimeWindow> availability(List<ApplicationDraft.Window> raw) {
        var windows = new ArrayList<TimeWindow>();
        for (var window : limited("availability", raw)) {
            var day = Spelled.day(Spelled.strip(window.day()));
            var from = Spelled.time(Spelled.strip(window.from()));
            var to = Spelled.time(Spelled.strip(window.to()));
            if (day.isEmpty() || from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
                problem(
                        "availability",
                        "ofp.field.availability.shape",
                        Spelled.shown(window.day()),
                        Spelled.shown(window.from()),
                        Spelled.shown(window.to()));
            } else {
                windows.add(new TimeWindow(day.get(), from.get(), to.get()));
            }
        }
        return TimeWindow.joined(windows);
    }

    private Set<String> interests(List<String> raw) {
        var interests = new LinkedHashSet<String>();
        for (var interest : limited("interests", raw)) {
            var word = Spelled.strip(interest);
            if (Spelled.length(word) > INTEREST_MAX
                    || Spelled.NOT_IN_NAMES.matcher(word).find()) {
                problem("interests", "ofp.field.interests.shape", INTEREST_MAX);
            } else if (!word.isEmpty()) {
                interests.add(word);
            }
        }
        return interests;
    }

    private @Nullable String text(String field, @Nullable String raw) {
        var text = Spelled.strip(raw);
        FreeText.problem(text).ifPresent(key -> problem(field, key, FreeText.MAX));
        return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate past(String field, @Nullable String raw) {
        var date = optional(field, raw, "ofp.field.date.unknown", Spelled::date);
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
        if (Spelled.strip(raw).isEmpty()) {
            problem(field, "ofp.field.required");
            return null;
        }
        return optional(field, raw, otherwise, reader);
    }

    private <T> @Nullable T optional(
            String field, @Nullable String raw, String otherwise, Function<String, Optional<T>> reader) {
        var text = Spelled.strip(raw);
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

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
