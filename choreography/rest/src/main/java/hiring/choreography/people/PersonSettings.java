package hiring.choreography.people;

import io.micronaut.context.annotation.EachProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * A user of the directory, wherever they sign in.
 *
 * @param name the name with which they sign in
 * @param displayName the name by which people know them
 * @param roles their roles in hiring
 */
@EachProperty(value = PersonSettings.PREFIX, list = true)
record PersonSettings(
        @NotBlank String name,
        Optional<String> displayName,
        @NotEmpty List<String> roles) {

    static final String PREFIX = "hiring.people";

    DirectoryEntry entry() {
        return DirectoryEntry.configured(PREFIX, name, displayName, roles);
    }
}
