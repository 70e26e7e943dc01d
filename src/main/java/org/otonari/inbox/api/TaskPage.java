package org.otonari.inbox.api;

import java.util.List;

/** @param total how many there are on all pages */
record TaskPage(List<TaskLine> items, int total) {}
