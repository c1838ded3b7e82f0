package hiring.phonescreen.appointment;

/** The two participants of a call. */
enum Attendee {
    CANDIDATE,
    INTERVIEWER
}
