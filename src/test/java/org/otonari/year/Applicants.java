package org.otonari.year;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.matching.BenchmarkTown;
import org.otonari.ofp.NewApplication;
import org.otonari.people.Gender;
import org.otonari.people.GenderPreference;

/** Invented people who apply: wards, languages and levels as in domain.md §5, 52 % of them volunteers. */
final class Applicants {

    private static final double VOLUNTEERS = 0.52;
    private static final Set<String> WRITTEN = Set.of("vi", "zh-Hans", "ko", "ne", "tl");
    private static final List<Level> JAPANESE = List.of(Level.NONE, Level.A1, Level.A2, Level.B1, Level.B2, Level.C1);
    private static final int[] SHARES = {10, 20, 25, 22, 15, 8};

    private final Chance chance;
    private final ZoneId zone;
    private int count;

    Applicants(Chance chance, ZoneId zone) {
        this.chance = chance;
        this.zone = zone;
    }

    NewApplication next(Instant now) {
        var side = chance.is(VOLUNTEERS) ? Side.VOLUNTEER : Side.PARTICIPANT;
        var like = BenchmarkTown.person(side, count++, chance.random());
        var today = now.atZone(zone).toLocalDate();
        var interests = new HashSet<>(like.goals());
        interests.addAll(like.interests());
        var tongue = like.languages().stream()
                .filter(it -> it.level() == Level.NATIVE)
                .findFirst()
                .orElseThrow()
                .code();
        return new NewApplication(
                side,
                new PersonName("歳月 " + count, "さいげつ " + count, "SAIGETSU " + count),
                new EmailAddress("year-" + UUID.randomUUID() + "@example.org"),
                side == Side.VOLUNTEER ? "ja" : WRITTEN.contains(tongue) ? tongue : "en",
                like.ward(),
                today.minusYears(20 + chance.number(50)).minusDays(chance.number(365)),
                like.gender() == null ? null : Gender.valueOf(like.gender().name()),
                GenderPreference.valueOf(like.genderPreference().name()),
                side == Side.VOLUNTEER ? null : JAPANESE.get(chance.weighed(SHARES)),
                List.copyOf(like.languages()),
                like.availability(),
                like.onlineAccepted(),
                interests,
                null,
                null,
                today,
                now);
    }
}
