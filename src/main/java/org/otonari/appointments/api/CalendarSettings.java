package org.otonari.appointments.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may read calendars. Calendar services ask every few hours, many people's from few addresses.
 *
 * @param perHour in the long run
 * @param burst at once
 */
@ConfigurationProperties("otonari.calendar")
record CalendarSettings(@DefaultValue("600") int perHour, @DefaultValue("120") int burst) {}
