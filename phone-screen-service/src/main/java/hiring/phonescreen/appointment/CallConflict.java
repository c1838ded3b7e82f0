package hiring.phonescreen.appointment;

import hiring.choreography.web.Conflict;

/** The conflicts that can prevent a call, in any status of the phone screen. */
public final class CallConflict {

    /** There is no call that could have been missed. */
    public static final Conflict NO_APPOINTMENT = new Conflict(
            "no-appointment",
            "There is no such appointment",
            "Application 7 has no appointment that has begun and was not missed yet.");

    /** It was postponed or missed too often. */
    public static final Conflict LIMIT_REACHED = new Conflict(
            "limit-reached",
            "The limit of appointments is reached",
            "Another appointment needs a \"reason\": it was postponed 2 times already; record an outcome,"
                    + " or give a reason.");

    private CallConflict() {}
}
