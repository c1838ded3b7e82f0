package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.people.DirectoryEntry;
import hiring.choreography.people.PeopleDirectory;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The users to whom the work of the stage can be assigned: those of the directory who have a role for it. */
@Singleton
@Requires(beans = Stage.class)
public final class Assignees {

    private final PeopleDirectory directory;
    private final List<String> roles;

    Assignees(PeopleDirectory directory, Stage stage) {
        this.directory = directory;
        this.roles = stage.declaration().assignees();
    }

    /**
     * Returns the user with a name, as the directory spells it. Without a directory, any name is taken as it is written.
     *
     * @param field the field of the request that has the name
     * @throws InvalidFieldException if there is no such user, or the user has no role for this work
     */
    public Actor require(String field, String name) {
        return directory.isEmpty()
                ? new Actor(name)
                : new Actor(known(field, name).name());
    }

    private DirectoryEntry known(String field, String name) {
        DirectoryEntry entry = directory
                .find(name)
                .orElseThrow(() -> new InvalidFieldException(field, directory.unknown(name, roles)));
        if (!entry.hasOneOf(roles)) {
            throw new InvalidFieldException(
                    field, "\"" + entry.name() + "\" has none of the roles " + String.join(", ", roles));
        }
        return entry;
    }

    /** Returns the user with a name as {@link #require} does, or, if there is none any more, the name as it is written. */
    public Actor findOrKeep(String name) {
        return new Actor(directory.find(name).map(DirectoryEntry::name).orElse(name));
    }

    /**
     * Finds users, ordered by name.
     *
     * @param text part of their name or display name
     * @param role one of the roles for this work; null for all
     * @throws InvalidFieldException if the role is none of these
     */
    List<DirectoryEntry> find(Optional<String> text, @Nullable String role) {
        if (role != null && !roles.contains(role)) {
            throw InvalidFieldException.notOneOf("role", role, roles);
        }
        return directory.matching(text.orElse(""), role == null ? roles : List.of(role));
    }
}
