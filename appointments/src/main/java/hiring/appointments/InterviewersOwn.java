package hiring.appointments;

import hiring.choreography.event.Actor;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Assignees;
import hiring.choreography.text.Identifier;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;

/** Restricts access to an interviewer's calendar to the interviewer and to users who arrange appointments. */
@Singleton
public final class InterviewersOwn {

    private final Assignees assignees;

    InterviewersOwn(Assignees assignees) {
        this.assignees = assignees;
    }

    /**
     * Returns the key of the name of an interviewer who can be given appointments, if the user may see their calendar.
     *
     * @throws NotFoundException if the user is another interviewer, or the name is not valid
     * @throws InvalidFieldException if the interviewer is no user who may have work of this stage
     */
    public String requirePresent(String interviewer, Person person) {
        require(interviewer, person);
        return Identifier.key(assignees.require("interviewer", interviewer).name());
    }

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

    /** Returns whether the user may see the calendar of an interviewer. */
    static boolean isTheirs(String interviewer, Person person) {
        return person.is(Role.RECRUITER, Role.HR)
                || Identifier.areSame(person.actor().name(), interviewer);
    }
}
