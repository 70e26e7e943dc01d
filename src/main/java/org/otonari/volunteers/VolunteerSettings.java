package org.otonari.volunteers;

import java.time.MonthDay;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of volunteers, and when (domain.md §2.2; the defaults are the proposed ones). A running process keeps
 * the periods it began with.
 *
 * @param references whether somebody who knows the volunteer is asked about them
 * @param trainingMinutes of training a volunteer needs at least
 * @param quizPassMark points of 100 with which the quiz is passed
 * @param quizAttempts after which somebody goes through the quiz together with the volunteer
 * @param pledgeReminder calendar days until a volunteer who has not answered is reminded
 * @param pledgeCall calendar days until a coordinator calls
 * @param yearly how long after their last answer a volunteer is asked whether they go on
 * @param yearReminder calendar days until a volunteer who has not answered that is reminded
 * @param yearCall calendar days until a coordinator calls about it
 * @param dormantAfter calendar days without any activity after which a volunteer rests
 * @param insuranceRenewal day of the year on which the insurance of the next year is begun with
 */
@ConfigurationProperties("otonari.volunteers")
public record VolunteerSettings(
        @DefaultValue("false") boolean references,
        @DefaultValue("120") int trainingMinutes,
        @DefaultValue("80") int quizPassMark,
        @DefaultValue("3") int quizAttempts,
        @DefaultValue("P7D") Period pledgeReminder,
        @DefaultValue("P14D") Period pledgeCall,
        @DefaultValue("P1Y") Period yearly,
        @DefaultValue("P7D") Period yearReminder,
        @DefaultValue("P21D") Period yearCall,
        @DefaultValue("P180D") Period dormantAfter,
        @DefaultValue("--03-01") MonthDay insuranceRenewal) {}
