package org.otonari.deadlines;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lateAfter how much later than its moment a warning or a breach may be noticed before it is marked late */
@ConfigurationProperties("otonari.deadlines")
record DeadlineSettings(@DefaultValue("PT5M") Duration lateAfter) {}
