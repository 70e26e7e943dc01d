package org.otonari.ofp.process;

/** Ids of the user tasks that mean something to the programme, as they stand in the models. */
final class Steps {

    static final String RECORD_ATTENDANCE = "Task_RecordAttendance";
    static final String ARRANGE_INTERVIEW = "Task_ArrangeInterview";
    static final String CHECK_IDENTITY = "Task_CheckIdentity";
    static final String HOLD_INTERVIEW = "Task_HoldInterview";
    static final String RECORD_REGISTRATION_FEE = "Task_RecordRegistrationFee";
    static final String CHECK_APPLICATION = "Task_CheckApplication";
    static final String DECIDE = "Task_Decide";
    static final String ARRANGE_FIRST_MEETING = "Task_ArrangeFirstMeeting";
    static final String HOLD_FIRST_MEETING = "Task_HoldFirstMeeting";
    static final String RECORD_MEMBERSHIP_FEES = "Task_RecordMembershipFees";
    static final String RECHECK_DISTANCE = "Task_RecheckDistance";
    static final String HANDLE_INCIDENT = "Task_HandleIncident";

    private Steps() {}
}
