package org.otonari.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

/** People for tests: a participant and a volunteer from Shinjuku who fit, until a test changes something. */
final class Seekers {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    Side side;
    PersonId id = PersonId.create();
    final Set<LanguageSkill> languages = new HashSet<>();
    Ward ward = Ward.SHINJUKU;
    Gender gender;
    GenderPreference genderPreference = GenderPreference.ANY;
    boolean online;
    boolean practice;
    final List<TimeWindow> availability = new ArrayList<>();
    final Set<String> goals = new HashSet<>();
    final Set<String> interests = new HashSet<>();
    String lifeStage;
    boolean minors;
    boolean approved;
    LocalDate waitingSince = TODAY;
    boolean priority;

    private Seekers(Side side) {
        this.side = side;
    }

    @SafeVarargs
    static Seeker participant(Consumer<Seekers>... changes) {
        return seeker(Side.PARTICIPANT, changes);
    }

    @SafeVarargs
    static Seeker volunteer(Consumer<Seekers>... changes) {
        return seeker(Side.VOLUNTEER, changes);
    }

    private static Seeker seeker(Side side, Consumer<Seekers>[] changes) {
        var seeker = new Seekers(side);
        seeker.languages.add(new LanguageSkill("en", Level.B2));
        seeker.availability.add(window(DayOfWeek.SATURDAY, 10, 14));
        Arrays.stream(changes).forEach(change -> change.accept(seeker));
        return seeker.build();
    }

    static TimeWindow window(DayOfWeek day, int from, int to) {
        return new TimeWindow(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    static Consumer<Seekers> speaking(String code, Level level) {
        return seeker -> {
            seeker.languages.clear();
            seeker.languages.add(new LanguageSkill(code, level));
        };
    }

    static Consumer<Seekers> livingIn(Ward ward) {
        return seeker -> seeker.ward = ward;
    }

    static Consumer<Seekers> of(Gender gender, GenderPreference preference) {
        return seeker -> {
            seeker.gender = gender;
            seeker.genderPreference = preference;
        };
    }

    static Consumer<Seekers> freeOn(TimeWindow... windows) {
        return seeker -> {
            seeker.availability.clear();
            seeker.availability.addAll(List.of(windows));
        };
    }

    static Consumer<Seekers> waitingFor(int days) {
        return seeker -> seeker.waitingSince = TODAY.minusDays(days);
    }

    static Consumer<Seekers> numbered(int number) {
        return seeker -> seeker.id = new PersonId(new UUID(0, number));
    }

    Seeker build() {
        return new Seeker(
                id,
                side,
                languages,
                ward,
                gender,
                genderPreference,
                online,
                practice,
                availability,
                goals,
                interests,
                lifeStage,
                minors,
                approved,
                waitingSince,
                priority);
    }
}
