package org.otonari.ofp;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Introductions and pairs as they stand; what happens to them is said in {@link Introductions}, {@link Accompaniment},
 * {@link PairEndings} and, by staff at any moment, {@link PairCare}. */
@Service
@Transactional
public class Pairs {

    private final PairRepository repository;
    private final CheckInRepository checkInRepository;
    private final CheckInWaits waits;
    private final CaseFiles cases;

    Pairs(PairRepository repository, CheckInRepository checkInRepository, CheckInWaits waits, CaseFiles cases) {
        this.repository = repository;
        this.checkInRepository = checkInRepository;
        this.waits = waits;
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    List<PairSummary> introduced() {
        return repository
                .findByStatusInOrderByIntroducedAtDesc(EnumSet.of(PairStatus.INTRODUCED, PairStatus.PREPARING))
                .stream()
                .map(it -> summary(it, List.of()))
                .toList();
    }

    /** How many introductions and pairs are not over. */
    @Transactional(readOnly = true)
    long countRunning() {
        return repository.countByStatusIn(notOver());
    }

    /** How many of these cases {@link #countRunning()} counts. */
    @Transactional(readOnly = true)
    long countRunning(Collection<CaseNumber> of) {
        var numbers = of.stream().map(CaseNumber::value).toList();
        return numbers.isEmpty() ? 0 : repository.countByCaseNumberInAndStatusIn(numbers, notOver());
    }

    private static EnumSet<PairStatus> notOver() {
        return EnumSet.complementOf(
                EnumSet.of(PairStatus.COMPLETED, PairStatus.ENDED_EARLY, PairStatus.NOT_ESTABLISHED));
    }

    /** @throws java.util.NoSuchElementException if there is no such pair */
    @Transactional(readOnly = true)
    public PairSummary summary(CaseNumber number) {
        return summary(pair(number), checkIns(number));
    }

    private static PairSummary summary(Pair it, List<CheckIn> checkIns) {
        return new PairSummary(
                it.number(),
                it.application(Side.PARTICIPANT),
                it.application(Side.VOLUNTEER),
                it.participant(),
                it.volunteer(),
                it.status(),
                it.introducedAt(),
                it.answer(Side.PARTICIPANT) != null,
                it.answer(Side.VOLUNTEER) != null,
                it.firstMeetingAt(),
                it.firstMeetingPlace(),
                it.establishedAt(),
                it.plannedEndAt(),
                it.fee(Side.PARTICIPANT),
                it.fee(Side.VOLUNTEER),
                checkIns.stream().map(CheckIn::summary).toList());
    }

    Pair pair(CaseNumber number) {
        return repository.findById(number.value()).orElseThrow();
    }

    /** Both sides may answer in the same second; the second one waits here and then sees what the first one said. */
    Pair lock(CaseNumber number) {
        return repository.lock(number.value()).orElseThrow();
    }

    void moved(Pair pair) {
        cases.moveTo(pair.number(), pair.status().code());
        waits.changed(pair);
    }

    void close(Pair pair, String outcome) {
        cases.close(pair.number(), outcome);
        cases.event(pair.number(), "ofp.timeline.closed", "ofp.outcome." + outcome);
        waits.changed(pair);
    }

    /** Who is waited for may have changed. */
    void refreshWaits(Pair pair) {
        waits.changed(pair);
    }

    List<CheckIn> checkIns(CaseNumber number) {
        return checkInRepository.findByPairNumberOrderByMilestoneAscSideAsc(number.value());
    }
}
