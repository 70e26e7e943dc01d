package org.otonari.inbox;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.otonari.Newcomers;
import org.otonari.access.InTheNameOf;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.rest.Staff;
import org.springframework.stereotype.Component;

/** People hired for one test and the tasks they share; everybody acts with their own rights and no others. */
@Component
class Office {

    private final Newcomers newcomers;
    private final Staff staff;
    private final Inbox inbox;
    private final InboxTable table;
    private final InTheNameOf inTheNameOf;

    Office(Newcomers newcomers, Staff staff, Inbox inbox, InboxTable table, InTheNameOf inTheNameOf) {
        this.newcomers = newcomers;
        this.staff = staff;
        this.inbox = inbox;
        this.table = table;
        this.inTheNameOf = inTheNameOf;
    }

    String hire(Role... roles) {
        return staff.hire(roles);
    }

    void does(String account, Runnable work) {
        inTheNameOf.run(account, work);
    }

    <T> T asks(String account, Supplier<T> question) {
        var answer = new java.util.concurrent.atomic.AtomicReference<T>();
        inTheNameOf.run(account, () -> answer.set(question.get()));
        return answer.get();
    }

    /** New applications, each waiting for a coordinator to check it. */
    List<Picked> toCheck(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> Picked.of(taskOf(newcomers.applied(Side.PARTICIPANT))))
                .toList();
    }

    List<Picked> claimed(String account, int count) {
        var tasks = toCheck(count);
        does(account, () -> tasks.forEach(it -> inbox.claim(it.id())));
        return tasks;
    }

    TaskItem taskOf(CaseNumber number) {
        return table.ofCase(number).get(0);
    }

    TaskItem now(Picked task) {
        return table.find(task.id()).orElseThrow();
    }
}
