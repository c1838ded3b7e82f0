package hiring.phonescreen.appointment;

import hiring.choreography.event.Actor;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.web.NotFoundException;

/** Who may see an interviewer's time: those who arrange calls, and the interviewer. */
public final class InterviewersOwn {

    private InterviewersOwn() {}

    /**
     * The interviewer whose time it is.
     *
     * @throws NotFoundException if it is another interviewer who asks, or nobody can have such a name
     */
    public static String require(String interviewer, Person person) {
        if (!Actor.isName(interviewer) || !isTheirs(interviewer, person)) {
            throw new NotFoundException("There is no such interviewer.");
        }
        return interviewer;
    }

    private static boolean isTheirs(String interviewer, Person person) {
        return person.is(Role.RECRUITER, Role.HR) || person.actor().name().equals(interviewer);
    }
}
