package hiring.phonescreen.appointment;

/** Who is to be there when a candidate is called. */
enum Attendee {
    CANDIDATE,
    INTERVIEWER
}
