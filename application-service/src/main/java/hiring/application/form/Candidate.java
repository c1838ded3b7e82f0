package hiring.application.form;

import java.util.List;
import java.util.Optional;

/**
 * The candidate and their contact details. All but the name stays in this service.
 *
 * @param email empty while it is not known
 * @param links pages about the candidate
 */
public record Candidate(
        String firstName, String lastName, Optional<String> email, Optional<String> phone, List<String> links) {

    /** First and last name. */
    public String name() {
        return firstName + " " + lastName;
    }
}
