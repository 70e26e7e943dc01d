/** What becomes of a message that does not arrive: a task. */
@org.jspecify.annotations.NullMarked
package org.otonari.notify.process;
