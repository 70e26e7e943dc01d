package org.otonari.matching;

import static org.otonari.matching.Seekers.TODAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

/** People as they come: with any mixture of languages, hours, wishes and rules. */
final class SeekerArbitraries {

    private SeekerArbitraries() {}

    static Arbitrary<Seeker> seekers(Side side) {
        var abilities = Combinators.combine(
                        languages(), Arbitraries.of(Ward.SHINJUKU, Ward.NAKANO, Ward.OTA, Ward.OUTSIDE), windows())
                .as(Abilities::new);
        var wishes = Combinators.combine(
                        Arbitraries.of(Gender.class).injectNull(0.3),
                        Arbitraries.of(GenderPreference.class),
                        Arbitraries.of(Vocabulary.GOALS).set().ofMaxSize(4),
                        Arbitraries.of(Vocabulary.INTERESTS).set().ofMaxSize(5),
                        Arbitraries.of("single", "student").injectNull(0.3))
                .as(Wishes::new);
        var flags = Arbitraries.of(true, false).list().ofSize(5);
        var waiting = Arbitraries.integers().between(-5, 200);
        return Combinators.combine(ids(), abilities, wishes, flags, waiting)
                .as((id, able, wish, yes, days) -> new Seeker(
                        id,
                        side,
                        able.languages,
                        able.ward,
                        wish.gender,
                        wish.preference,
                        yes.get(0),
                        yes.get(1),
                        able.windows,
                        wish.goals,
                        wish.interests,
                        wish.lifeStage,
                        yes.get(2),
                        yes.get(3),
                        TODAY.minusDays(days),
                        yes.get(4)));
    }

    private static Arbitrary<PersonId> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> new PersonId(new UUID(high, low)));
    }

    private record Abilities(Set<LanguageSkill> languages, Ward ward, List<TimeWindow> windows) {}

    private record Wishes(
            Gender gender, GenderPreference preference, Set<String> goals, Set<String> interests, String lifeStage) {}

    private static Arbitrary<Set<LanguageSkill>> languages() {
        return Combinators.combine(Arbitraries.of("ja", "en", "zh-Hans", "zh-Hant"), Arbitraries.of(Level.class))
                .as(LanguageSkill::new)
                .set()
                .ofMaxSize(4);
    }

    private static Arbitrary<List<TimeWindow>> windows() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Arbitraries.integers().between(8, 18),
                        Arbitraries.integers().between(1, 5))
                .as((day, from, hours) -> Seekers.window(day, from, from + hours))
                .list()
                .ofMaxSize(4);
    }
}
