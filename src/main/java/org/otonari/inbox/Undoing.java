package org.otonari.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.otonari.access.Deeds;
import org.otonari.engine.Journey;
import org.otonari.engine.WayBack;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets a completion happen in such a way that it can be undone, if what it leads to can. */
@Component
class Undoing {

    private final WayBack wayBack;
    private final TaskRecords records;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final UndoSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    Undoing(
            WayBack wayBack,
            TaskRecords records,
            Deeds deeds,
            ApplicationEventPublisher events,
            UndoSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.wayBack = wayBack;
        this.records = records;
        this.deeds = deeds;
        this.events = events;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param accepted whether the person knows what cannot be undone
     * @param completion writes the task's record and completes it
     * @throws Consequence if it cannot be undone and the person does not know; the transaction must not be committed
     */
    void complete(TaskItem task, TaskHandler handler, boolean accepted, Runnable completion) {
        var departure = wayBack.depart(task.id());
        var before = handler.remember(task.caseNumber(), task.step());
        var deed = new Deeds.Deed(task.id(), clock.instant().plus(settings.period()));
        deeds.doing(deed, completion);
        var journey = wayBack.arrive(departure);
        if (journey.isReversible()) {
            var after = handler.remember(task.caseNumber(), task.step());
            var memory = new Memory(task.processKey(), journey, before, after);
            records.undoable(task.id(), write(memory), deed.heldUntil());
        } else if (accepted) {
            events.publishEvent(new Deeds.DeedFinal(deed.id()));
        } else {
            throw new Consequence(journey.pointsOfNoReturn());
        }
    }

    Memory read(String undo) {
        try {
            return json.readValue(undo, Memory.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Scheduled(fixedDelayString = "${otonari.undo.cleaning:PT10M}")
    void forget() {
        records.forgetUndo(clock.instant());
    }

    private String write(Memory memory) {
        try {
            return json.writeValueAsString(memory);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param before what the programme remembered before the completion
     * @param after the same just after it
     */
    record Memory(String processKey, Journey journey, String before, String after) {}
}
