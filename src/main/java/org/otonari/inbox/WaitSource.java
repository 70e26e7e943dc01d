package org.otonari.inbox;

import java.util.List;
import org.otonari.engine.WaitEvent;
import org.otonari.kernel.CaseNumber;

/**
 * What a programme waits for beside the processes. It tells when a wait begins and ends with {@link WaitEvent}s; the
 * repair asks here what should be there.
 */
public interface WaitSource {

    List<WaitEvent.Wait> waits();

    List<WaitEvent.Wait> waitsOf(CaseNumber number);
}
