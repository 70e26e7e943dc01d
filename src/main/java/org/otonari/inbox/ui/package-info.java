/** The inbox, the task and the case as pages. */
@org.jspecify.annotations.NullMarked
package org.otonari.inbox.ui;
