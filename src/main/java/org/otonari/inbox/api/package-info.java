/** Tasks for other programs: the same queues, verbs and checks as the inbox. */
@org.jspecify.annotations.NullMarked
package org.otonari.inbox.api;
