package hiring.appointments;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.text.Identifier;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The row, with the key of their name, that is locked while a person is booked. */
@MappedEntity("interviewer")
record Attendee(@Id String name) {

    /** Keys of names never begin with a space, so no user has the key of a candidate. */
    private static final String CANDIDATE = " candidate ";

    /** The key of a user's name, however it is written. */
    static String key(String name) {
        return Identifier.key(name);
    }

    /** The key of an application's candidate, whose name others may have as well. */
    static String candidate(ApplicationId application) {
        return CANDIDATE + application;
    }

    /** The key of a person who may have several applications, to lock. */
    static String candidate(UUID candidate) {
        return CANDIDATE + candidate;
    }

    static boolean isCandidate(String key) {
        return key.startsWith(CANDIDATE);
    }
}
