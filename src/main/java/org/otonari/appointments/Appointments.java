package org.otonari.appointments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of cases: made, moved, given up and cancelled in the transaction of what brings it about. For programmes. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Appointments {

    private final AppointmentRepository appointments;
    private final AppointmentAnswerRepository answers;
    private final ObjectMapper json;
    private final Clock clock;

    Appointments(
            AppointmentRepository appointments, AppointmentAnswerRepository answers, ObjectMapper json, Clock clock) {
        this.appointments = appointments;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** Moves what is still to happen of this kind in this case; makes a new appointment only if there is nothing to move. */
    public AppointmentView arrange(NewDate date) {
        var known = movable(date.number(), date.kind());
        if (known.isPresent()) {
            known.get().moveTo(date, clock.instant());
            return view(appointments.saveAndFlush(known.get()));
        }
        return view(appointments.saveAndFlush(new Appointment(date, clock.instant())));
    }

    /** The date does not hold any more. @return what it was, if there was one */
    public Optional<AppointmentView> giveUpDate(CaseNumber number, AppointmentKind kind) {
        return movable(number, kind).map(it -> {
            it.giveUpDate();
            return view(it);
        });
    }

    public void tookPlace(CaseNumber number, AppointmentKind kind) {
        movable(number, kind).ifPresent(Appointment::tookPlace);
    }

    /** @return what was still ahead and is cancelled now */
    public List<AppointmentView> cancelAhead(CaseNumber number) {
        var now = clock.instant();
        var ahead = appointments.findByCaseNumberOrderByStartsAtAscIdAsc(number.value()).stream()
                .filter(it -> it.isAhead(now))
                .toList();
        ahead.forEach(it -> it.cancel(now));
        return ahead.stream().map(this::view).toList();
    }

    /** Keeps what a guest says to the date as it is now. */
    public void answer(UUID id, PersonId guest, GuestAnswer answer) {
        answers.saveAndFlush(
                new AppointmentAnswer(appointments.findById(id).orElseThrow(), guest, answer, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<AppointmentView> find(UUID id) {
        return appointments.findById(id).map(this::view);
    }

    /** Two guests may answer in the same second; the second one waits here and sees what the first one said. */
    public Optional<AppointmentView> lock(UUID id) {
        return appointments.lock(id).map(this::view);
    }

    @Transactional(readOnly = true)
    public List<AppointmentView> of(CaseNumber number) {
        return appointments.findByCaseNumberOrderByStartsAtAscIdAsc(number.value()).stream()
                .map(this::view)
                .toList();
    }

    /** The one of this kind that was agreed on last. */
    @Transactional(readOnly = true)
    public Optional<AppointmentView> latest(CaseNumber number, AppointmentKind kind) {
        return appointments.findByCaseNumberAndKindOrderByStartsAtDescIdDesc(number.value(), kind).stream()
                .findFirst()
                .map(this::view);
    }

    /** All dates of a case as text, for {@link #putBack}. */
    @Transactional(readOnly = true)
    public String remember(CaseNumber number) {
        try {
            return json.writeValueAsString(appointments.findByCaseNumberOrderByStartsAtAscIdAsc(number.value()).stream()
                    .map(Appointment::memory)
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Undoes what happened since: calendars have not been told of it yet, so sequences go back too. */
    public void putBack(CaseNumber number, String remembered) {
        var before = read(remembered).stream().collect(Collectors.toMap(AppointmentMemory::id, Function.identity()));
        for (var it : appointments.findByCaseNumberOrderByStartsAtAscIdAsc(number.value())) {
            var memory = before.get(it.id());
            if (memory == null) {
                appointments.delete(it);
            } else {
                it.putBack(memory);
            }
        }
        appointments.flush();
    }

    private Optional<Appointment> movable(CaseNumber number, AppointmentKind kind) {
        return appointments.findByCaseNumberAndKindOrderByStartsAtDescIdDesc(number.value(), kind).stream()
                .filter(it -> it.status().canMove())
                .findFirst();
    }

    List<AppointmentView> ofHost(String account, Instant since) {
        return appointments.findByHostAndEndsAtAfter(account, since).stream()
                .map(this::view)
                .toList();
    }

    List<AppointmentView> of(List<CaseNumber> numbers, Instant since) {
        return numbers.isEmpty()
                ? List.of()
                : appointments
                        .findByCaseNumberInAndEndsAtAfter(
                                numbers.stream().map(CaseNumber::value).toList(), since)
                        .stream()
                        .map(this::view)
                        .toList();
    }

    private AppointmentView view(Appointment it) {
        return new AppointmentView(
                it.id(),
                it.number(),
                it.kind(),
                it.startsAt(),
                it.endsAt(),
                it.place(),
                it.host(),
                it.status(),
                it.sequence(),
                it.changedAt(),
                it.guests(),
                answers.findByAppointmentIdOrderById(it.id()).stream()
                        .map(AppointmentAnswer::view)
                        .toList());
    }

    private List<AppointmentMemory> read(String remembered) {
        try {
            return json.readValue(remembered, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
