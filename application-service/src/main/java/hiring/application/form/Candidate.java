package hiring.application.form;

import java.util.List;
import java.util.Optional;

/**
 * Who applies, and how they are reached. All but the name is for this service's people alone.
 *
 * @param email empty while it is not known
 * @param links where more is to be seen of them
 */
public record Candidate(
        String firstName, String lastName, Optional<String> email, Optional<String> phone, List<String> links) {

    /** First and last name. */
    public String name() {
        return firstName + " " + lastName;
    }
}
