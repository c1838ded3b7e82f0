package hiring.phonescreen.appointment;

import hiring.choreography.event.Actor;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.text.Identifier;
import hiring.choreography.web.NotFoundException;

/** Restricts access to an interviewer's calendar to the interviewer and to users who arrange calls. */
public final class InterviewersOwn {

    private InterviewersOwn() {}

    /**
     * Returns the key of the interviewer's name if the user may see their calendar.
     *
     * @throws NotFoundException if the user is another interviewer, or the name is not valid
     */
    public static String require(String interviewer, Person person) {
        String key = Identifier.key(interviewer);
        if (key.isEmpty() || !Actor.isName(interviewer) || !isTheirs(interviewer, person)) {
            throw new NotFoundException("There is no such interviewer.");
        }
        return key;
    }

    private static boolean isTheirs(String interviewer, Person person) {
        return person.is(Role.RECRUITER, Role.HR)
                || Identifier.areSame(person.actor().name(), interviewer);
    }
}
