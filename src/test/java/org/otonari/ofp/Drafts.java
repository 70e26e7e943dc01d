package org.otonari.ofp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts of applications to begin from. */
final class Drafts {

    static final ApplicationDraft LAN = new ApplicationDraft(
            "participant",
            new ApplicationDraft.Name("Nguyễn Thị Lan", "ぐえん てぃ らん", "Nguyen Thi Lan"),
            "lan@example.com",
            "vi",
            "新宿区",
            "1995-04-12",
            List.of("privacy"),
            List.of(new ApplicationDraft.Skill("vi", "NATIVE"), new ApplicationDraft.Skill("en", "B1")),
            "A2",
            List.of(new ApplicationDraft.Window("SAT", "10:00", "13:00")),
            "近所の人と話したい",
            List.of("cooking", "japanese"),
            "FEMALE",
            "ANY",
            "true",
            "Xin chào 🌸",
            null,
            null);

    private Drafts() {}

    static ApplicationDraft ofRole(String role, String written, String email) {
        return with(LAN, role, new ApplicationDraft.Name(written, null, null), email, LAN.message());
    }

    static ApplicationDraft withRole(@Nullable String role) {
        return with(LAN, role, LAN.name(), LAN.email(), LAN.message());
    }

    static ApplicationDraft withName(String written) {
        return with(LAN, LAN.role(), new ApplicationDraft.Name(written, null, null), LAN.email(), LAN.message());
    }

    static ApplicationDraft withMessage(String message) {
        return with(LAN, LAN.role(), LAN.name(), LAN.email(), message);
    }

    static ApplicationDraft withEmail(String email) {
        return with(LAN, LAN.role(), LAN.name(), email, LAN.message());
    }

    static ApplicationDraft withLanguage(String language) {
        return own(language, LAN.ward(), LAN.birthDate(), List.of("privacy"), LAN.languages(), LAN.availability());
    }

    static ApplicationDraft withWard(String ward) {
        return own(LAN.language(), ward, LAN.birthDate(), List.of("privacy"), LAN.languages(), LAN.availability());
    }

    static ApplicationDraft bornOn(String date) {
        return own(LAN.language(), LAN.ward(), date, List.of("privacy"), LAN.languages(), LAN.availability());
    }

    static ApplicationDraft consentingTo(@Nullable List<String> consents) {
        return own(LAN.language(), LAN.ward(), LAN.birthDate(), consents, LAN.languages(), LAN.availability());
    }

    static ApplicationDraft speaking(List<ApplicationDraft.Skill> languages) {
        return own(LAN.language(), LAN.ward(), LAN.birthDate(), LAN.consents(), languages, LAN.availability());
    }

    static ApplicationDraft freeOn(ApplicationDraft.Window... windows) {
        return own(LAN.language(), LAN.ward(), LAN.birthDate(), LAN.consents(), LAN.languages(), List.of(windows));
    }

    static ApplicationDraft empty() {
        return new ApplicationDraft(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static ApplicationDraft with(
            ApplicationDraft it,
            @Nullable String role,
            ApplicationDraft.@Nullable Name name,
            @Nullable String email,
            @Nullable String message) {
        return new ApplicationDraft(
                role,
                name,
                email,
                it.language(),
                it.ward(),
                it.birthDate(),
                it.consents(),
                it.languages(),
                it.japaneseLevel(),
                it.availability(),
                it.wishes(),
                it.interests(),
                it.gender(),
                it.genderPreference(),
                it.onlineAccepted(),
                message,
                it.appliedOn(),
                it.consentedOn());
    }

    private static ApplicationDraft own(
            @Nullable String language,
            @Nullable String ward,
            @Nullable String birthDate,
            @Nullable List<String> consents,
            @Nullable List<ApplicationDraft.Skill> languages,
            @Nullable List<ApplicationDraft.Window> availability) {
        return new ApplicationDraft(
                LAN.role(),
                LAN.name(),
                LAN.email(),
                language,
                ward,
                birthDate,
                consents,
                languages,
                LAN.japaneseLevel(),
                availability,
                LAN.wishes(),
                LAN.interests(),
                LAN.gender(),
                LAN.genderPreference(),
                LAN.onlineAccepted(),
                LAN.message(),
                LAN.appliedOn(),
                LAN.consentedOn());
    }
}
