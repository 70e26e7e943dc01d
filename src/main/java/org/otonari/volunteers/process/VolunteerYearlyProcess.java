package org.otonari.volunteers.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.VolunteerSettings;
import org.otonari.volunteers.YearAnswer;
import org.otonari.volunteers.YearFlow;
import org.springframework.stereotype.Component;

/** {@code processes/volunteers/volunteer-yearly.bpmn}: its key, its variables and the messages it waits for. */
@Component
class VolunteerYearlyProcess implements YearFlow {

    static final String KEY = "volunteer-yearly";
    static final String ANSWER = "yearAnswer";
    static final String NEXT = "yearAt";

    private static final String ANSWERED = "volunteers.year-answered";

    private final Processes processes;
    private final VolunteerSettings settings;

    VolunteerYearlyProcess(Processes processes, VolunteerSettings settings) {
        this.processes = processes;
        this.settings = settings;
    }

    @Override
    public void start(CaseNumber number, Instant firstAt) {
        processes.start(
                KEY,
                number,
                Map.of(
                        NEXT,
                        Date.from(firstAt),
                        "yearReminder",
                        settings.yearReminder().toString(),
                        "yearCall",
                        settings.yearCall().toString()));
    }

    @Override
    public boolean awaitsAnswer(CaseNumber number) {
        return processes.awaits(number, ANSWERED);
    }

    @Override
    public boolean answered(CaseNumber number, YearAnswer answer) {
        return processes.tell(number, ANSWERED, Map.of(ANSWER, answer.code()));
    }

    @Override
    public void registrationEnded(CaseNumber number) {
        processes.tell(number, "volunteers.year-over");
    }
}
