package org.otonari.deadlines;

import org.otonari.sla.Policy;

/**
 * A promise as a manager reads and changes it.
 *
 * @param element id of the step, or the name of the promise about the case
 * @param ofCase whether it is about the whole case: then nobody has it, and no person stops its clock
 * @param policy as it shall be
 * @param seen as it was when it was read; whoever changes another one than there is, is refused
 */
public record PolicySheet(String processKey, String element, boolean ofCase, Policy policy, Policy seen) {

    public PolicySheet with(Policy changed) {
        return new PolicySheet(processKey, element, ofCase, changed, seen);
    }

    String subject() {
        return processKey + "/" + element;
    }
}
