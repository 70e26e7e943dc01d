package org.otonari.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param period how long a completion can be undone, and messages that come of it are held back */
@ConfigurationProperties("otonari.undo")
record UndoSettings(@DefaultValue("PT10M") Duration period) {}
