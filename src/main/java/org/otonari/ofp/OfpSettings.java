package org.otonari.ofp;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every period of the pair programme (domain.md §2.1); the defaults are the proposed ones. A running case keeps the
 * periods it began with wherever its process carries them.
 *
 * @param proposalHold business days an introduction holds both people before it expires
 * @param answerReminder business days until those who have not answered are reminded
 * @param sessionInvitation calendar days to choose an information session
 * @param applicationPause calendar days an application rests after missed appointments
 * @param feeReminder calendar days until a fee not yet paid is recalled
 * @param waitingAlert calendar days on the waiting list until a coordinator looks
 * @param waitingEscalation calendar days on the waiting list until a supervisor looks
 * @param duration how long a pair is accompanied
 * @param checkInDays days after the start on which both sides are asked how it goes
 * @param checkInReminder calendar days until an unanswered check-in is recalled
 * @param silence calendar days of silence until a coordinator calls
 * @param atRisk calendar days of silence until the pair counts as at risk
 * @param midReview time after the start of the review in the middle
 * @param closingNotice calendar days before the planned end when the end is announced
 * @param noFaultWindow calendar days within which a mismatch is closed without fault and matched again first
 * @param longestPause calendar days a pair may rest at most
 * @param declinesBeforeHearing declined introductions after which a new hearing is due
 * @param minimumAge years
 * @param interviewLength how long calendars are told an interview takes; {@code meetingLength}: a first meeting
 */
@ConfigurationProperties("otonari.ofp")
public record OfpSettings(
        @DefaultValue("P3D") Period proposalHold,
        @DefaultValue("P2D") Period answerReminder,
        @DefaultValue("P14D") Period sessionInvitation,
        @DefaultValue("P60D") Period applicationPause,
        @DefaultValue("P7D") Period feeReminder,
        @DefaultValue("P30D") Period waitingAlert,
        @DefaultValue("P60D") Period waitingEscalation,
        @DefaultValue("P6M") Period duration,
        @DefaultValue({"14", "30", "60", "90", "120", "150"}) List<Integer> checkInDays,
        @DefaultValue("P7D") Period checkInReminder,
        @DefaultValue("P14D") Period silence,
        @DefaultValue("P30D") Period atRisk,
        @DefaultValue("P3M") Period midReview,
        @DefaultValue("P15D") Period closingNotice,
        @DefaultValue("P60D") Period noFaultWindow,
        @DefaultValue("P60D") Period longestPause,
        @DefaultValue("3") int declinesBeforeHearing,
        @DefaultValue("18") int minimumAge,
        @DefaultValue("PT60M") Duration interviewLength,
        @DefaultValue("PT60M") Duration meetingLength,
        @DefaultValue Sessions sessions) {

    /**
     * The weekly information session.
     *
     * @param minutes length
     * @param capacity people who can book one date
     * @param weeksAhead dates offered
     */
    public record Sessions(
            @DefaultValue("SATURDAY") DayOfWeek day,
            @DefaultValue("10:00") LocalTime at,
            @DefaultValue("60") int minutes,
            @DefaultValue("12") int capacity,
            @DefaultValue("4") int weeksAhead,
            @DefaultValue("オンライン（Zoom） / Online (Zoom)") String place) {}
}
