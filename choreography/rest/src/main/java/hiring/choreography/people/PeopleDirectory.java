package hiring.choreography.people;

import hiring.choreography.search.Folding;
import hiring.choreography.security.Role;
import hiring.choreography.text.Identifier;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The users who may be named. Names are compared by their {@link Identifier#key key}. */
@Context
public final class PeopleDirectory {

    private static final int MOST_NEAR = 3;

    private final Map<String, FoldedEntry> byKey;

    /**
     * Reads the configuration. Where a user is configured at several places, {@code hiring.people} counts.
     *
     * @throws IllegalArgumentException if a name is not valid or is listed twice, or a role is unknown
     */
    PeopleDirectory(
            Collection<SignInUser> users,
            Collection<PersonSettings> people,
            @Value("${sign-in.demo-users:false}") boolean hasDemoUsers) {
        List<DirectoryEntry> listed = people.stream().map(PersonSettings::entry).toList();
        requireEachOnce(listed);
        TreeMap<String, FoldedEntry> all = new TreeMap<>();
        Stream.of(demoUsers(hasDemoUsers), users.stream().map(SignInUser::entry), listed.stream())
                .flatMap(entries -> entries)
                .forEach(entry -> all.put(entry.key(), FoldedEntry.of(entry)));
        this.byKey = all;
    }

    /** Each has the name of their role. */
    private static Stream<DirectoryEntry> demoUsers(boolean hasDemoUsers) {
        return hasDemoUsers
                ? Role.ALL.stream().map(role -> new DirectoryEntry(role, Optional.empty(), List.of(role)))
                : Stream.empty();
    }

    private static void requireEachOnce(List<DirectoryEntry> entries) {
        Set<String> keys = new HashSet<>();
        entries.stream().filter(entry -> !keys.add(entry.key())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(PersonSettings.PREFIX + ": \"" + twice.name() + "\" is listed twice");
        });
    }

    /** Returns whether no user is configured, so that nothing is known about names. */
    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** Returns the user with a name; empty if there is none. */
    public Optional<DirectoryEntry> find(String name) {
        return Optional.ofNullable(byKey.get(Identifier.key(name))).map(FoldedEntry::entry);
    }

    /** Returns the users who have one of some roles, ordered by name. */
    public List<DirectoryEntry> withRoles(Collection<String> roles) {
        return folded(roles).map(FoldedEntry::entry).toList();
    }

    /**
     * Returns the users who have one of some roles and whose name or display name has a part, without regard to case and accents;
     * ordered by name.
     */
    public List<DirectoryEntry> matching(String part, Collection<String> roles) {
        String folded = Folding.folded(part);
        return folded(roles)
                .filter(user -> user.contains(folded))
                .map(FoldedEntry::entry)
                .toList();
    }

    private Stream<FoldedEntry> folded(Collection<String> roles) {
        return byKey.values().stream().filter(user -> user.entry().hasOneOf(roles));
    }

    /** Says that there is no user with a name, and which users with one of some roles it may stand for. */
    public String unknown(String name, Collection<String> roles) {
        List<DirectoryEntry> near = Nearness.to(name).nearest(folded(roles), MOST_NEAR);
        String hint = near.isEmpty()
                ? "GET /people lists the users"
                : "did you mean "
                        + near.stream().map(DirectoryEntry::suggestion).collect(Collectors.joining(" or ")) + "?";
        return "there is no user \"" + name + "\"; " + hint;
    }
}
