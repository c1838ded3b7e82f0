package hiring.appointments;

import hiring.choreography.web.Conflict;

/** The conflicts that can prevent an appointment at any stage. */
public final class AppointmentConflicts {

    /** An attendee is not free. */
    public static final Conflict APPOINTMENT_CONFLICT = new Conflict(
            "appointment-conflict",
            "An attendee has another appointment then",
            "anita is booked by phone-screen for application 8 from 2027-03-01T09:00:00Z to 2027-03-01T09:30:00Z.");

    private AppointmentConflicts() {}
}
