package hiring.choreography.people;

import hiring.choreography.event.Actor;
import hiring.choreography.security.Role;
import hiring.choreography.text.Identifier;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A user who may be named in requests.
 *
 * @param name the name with which they sign in
 * @param displayName the name by which people know them; null if there is no other
 * @param roles their roles in hiring
 */
@Introspected
public record DirectoryEntry(String name, Optional<String> displayName, List<String> roles) {

    /** Copies the roles. */
    public DirectoryEntry {
        roles = List.copyOf(roles);
    }

    /**
     * Creates an entry that was configured.
     *
     * @param setting the name of the setting
     * @throws IllegalArgumentException if the name cannot be that of a user, or there is no such role
     */
    static DirectoryEntry configured(
            String setting, String writtenName, Optional<String> displayName, List<String> roles) {
        String name = TextKind.LINE.lenient(writtenName);
        if (!Actor.isName(name)) {
            throw new IllegalArgumentException(setting + ": \"" + name + "\" cannot be the name of a user");
        }
        if (!Role.ALL.containsAll(roles)) {
            throw new IllegalArgumentException(
                    setting + ": the roles of \"" + name + "\" can only be " + String.join(", ", Role.ALL));
        }
        return new DirectoryEntry(
                name, displayName.map(TextKind.LINE::lenient).filter(shown -> !shown.isEmpty()), roles);
    }

    /** Returns whether the user has one of some roles. */
    public boolean hasOneOf(Collection<String> any) {
        return any.stream().anyMatch(roles::contains);
    }

    String key() {
        return Identifier.key(name);
    }

    /** Returns the name as a refusal suggests it. */
    String suggestion() {
        return "\"" + name + "\"" + displayName.map(shown -> " (" + shown + ")").orElse("");
    }
}
