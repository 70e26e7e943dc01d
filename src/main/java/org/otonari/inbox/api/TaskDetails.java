package org.otonari.inbox.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.otonari.forms.FormOutline;

/** @param form what has to be answered to complete it; nothing if a step only has to be confirmed */
record TaskDetails(@JsonUnwrapped TaskLine task, @Nullable FormOutline form) {}
