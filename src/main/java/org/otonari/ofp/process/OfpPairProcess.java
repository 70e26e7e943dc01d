package org.otonari.ofp.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.FeeReduction;
import org.otonari.ofp.OfpSettings;
import org.otonari.ofp.PairFlow;
import org.springframework.stereotype.Component;

/** {@code processes/ofp/ofp-pair.bpmn}: its key, its variables and the messages it waits for. */
@Component
class OfpPairProcess implements PairFlow {

    static final String KEY = "ofp-pair";

    private final Processes processes;
    private final OfpSettings settings;

    OfpPairProcess(Processes processes, OfpSettings settings) {
        this.processes = processes;
        this.settings = settings;
    }

    @Override
    public void start(CaseNumber number, FeeReduction participant, FeeReduction volunteer, LocalDate appliedOn) {
        processes.start(
                KEY,
                number,
                Map.of(
                        "participantReduction", participant.code(),
                        "volunteerReduction", volunteer.code(),
                        "appliedOn", appliedOn.toString(),
                        "feeReminder", settings.feeReminder().toString()));
    }

    @Override
    public boolean answered(CaseNumber number, Side side, boolean agrees) {
        return processes.tell(number, "ofp." + side.code() + "-answered", Map.of(side.code() + "Agrees", agrees));
    }

    @Override
    public boolean introductionWithdrawn(CaseNumber number) {
        return processes.tell(number, "ofp.introduction-withdrawn");
    }

    @Override
    public boolean newDateNeeded(CaseNumber number) {
        return processes.tell(number, "ofp.new-date-needed");
    }

    @Override
    public boolean helpAsked(CaseNumber number) {
        return processes.tell(number, "ofp.help-asked");
    }

    @Override
    public boolean atRisk(CaseNumber number) {
        return processes.tell(number, "ofp.health-at-risk");
    }

    @Override
    public boolean callIsOpen(CaseNumber number) {
        return processes.hasOpen(number, "Task_CallSilent");
    }

    @Override
    public boolean supportIsOpen(CaseNumber number) {
        return processes.hasOpen(number, "Task_SupportAtRisk");
    }

    @Override
    public boolean pauseAsked(CaseNumber number, Instant until) {
        return processes.tell(number, "ofp.pause-asked", Map.of("pauseEndsAt", Date.from(until)));
    }

    @Override
    public boolean resumed(CaseNumber number) {
        return processes.tell(number, "ofp.resumed");
    }

    @Override
    public boolean moved(CaseNumber number) {
        return processes.tell(number, "ofp.moved") || reportedMeanwhile(number, "move");
    }

    @Override
    public boolean incident(CaseNumber number) {
        return processes.tell(number, "ofp.incident") || reportedMeanwhile(number, "incident");
    }

    /** While the pair rests, closes or is looked at for another reason, nothing of that is broken off. */
    private boolean reportedMeanwhile(CaseNumber number, String report) {
        return processes.tell(number, "ofp.reported-meanwhile", Map.of("report", report));
    }

    @Override
    public boolean endRequested(CaseNumber number) {
        return processes.tell(number, "ofp.end-requested");
    }
}
