package org.otonari.ofp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.otonari.appointments.Appointments;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.fees.Fees;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how an application or a pair stands, as text, and puts it back: for the undo of a completed task. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Remembering {

    private final Applications applications;
    private final Pairs pairs;
    private final People people;
    private final CaseFiles cases;
    private final Appointments appointments;
    private final Fees fees;
    private final SessionPlaces places;
    private final ObjectMapper json;

    Remembering(
            Applications applications,
            Pairs pairs,
            People people,
            CaseFiles cases,
            Appointments appointments,
            Fees fees,
            SessionPlaces places,
            ObjectMapper json) {
        this.applications = applications;
        this.pairs = pairs;
        this.people = people;
        this.cases = cases;
        this.appointments = appointments;
        this.fees = fees;
        this.places = places;
        this.json = json;
    }

    public String ofApplication(CaseNumber number) {
        var application = applications.application(number);
        var person = people.get(application.person());
        return write(new ApplicationMemory(
                application.state(),
                cases.status(number),
                person.wishes(),
                person.considerations(),
                people.identityChecks(application.person()),
                appointments.remember(number),
                fees.remember(number)));
    }

    public void putBackApplication(CaseNumber number, String remembered) {
        var memory = read(remembered, ApplicationMemory.class);
        var application = applications.application(number);
        application.putBack(memory.state());
        var session = memory.state().sessionId();
        if (session != null && memory.state().status() == ApplicationStatus.SESSION) {
            places.bookedAgain(session, number);
        }
        cases.moveTo(number, memory.caseStatus());
        var person = people.get(application.person());
        people.update(person.withHearing(memory.wishes(), memory.considerations()));
        people.identityChecks(application.person()).stream()
                .filter(it -> !memory.identityChecks().contains(it))
                .forEach(people::forgetIdentityCheck);
        putBackDates(number, memory.dates());
        putBackFees(number, memory.fees());
    }

    public String ofPair(CaseNumber number) {
        return write(
                pairs.pair(number).memory(cases.status(number), appointments.remember(number), fees.remember(number)));
    }

    public void putBackPair(CaseNumber number, String remembered) {
        var memory = read(remembered, PairMemory.class);
        var pair = pairs.pair(number);
        pair.putBack(memory);
        cases.moveTo(number, memory.caseStatus());
        pairs.refreshWaits(pair);
        putBackDates(number, memory.dates());
        putBackFees(number, memory.fees());
    }

    /** What was remembered before there were any has none. */
    private void putBackDates(CaseNumber number, @Nullable String dates) {
        if (dates != null) {
            appointments.putBack(number, dates);
        }
    }

    private void putBackFees(CaseNumber number, @Nullable String remembered) {
        if (remembered != null) {
            fees.putBack(number, remembered);
        }
    }

    private String write(Object memory) {
        try {
            return json.writeValueAsString(memory);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String memory, Class<T> type) {
        try {
            return json.readValue(memory, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
