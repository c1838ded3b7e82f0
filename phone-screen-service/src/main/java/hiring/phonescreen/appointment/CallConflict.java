package hiring.phonescreen.appointment;

import hiring.choreography.web.Conflict;

/** The conflicts that can prevent a call, in any status of the phone screen. */
public final class CallConflict {

    /** There is no call that could have been missed. */
    public static final Conflict NO_APPOINTMENT = new Conflict(
            "no-appointment",
            "There is no such appointment",
            "Application 7 has no appointment that has begun and was not missed yet.");

    /** The interviewer is not free. */
    public static final Conflict APPOINTMENT_CONFLICT = new Conflict(
            "appointment-conflict",
            "The interviewer has another appointment then",
            "anita calls the candidate of application 8 from 2027-03-01T09:00:00Z to 2027-03-01T09:30:00Z.");

    /** It was postponed or missed too often. */
    public static final Conflict LIMIT_REACHED = new Conflict(
            "limit-reached",
            "The limit of appointments is reached",
            "Another appointment needs a \"reason\": it was postponed 2 times already; record an outcome,"
                    + " or give a reason.");

    private CallConflict() {}
}
