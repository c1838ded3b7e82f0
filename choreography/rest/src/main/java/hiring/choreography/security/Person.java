package hiring.choreography.security;

import hiring.choreography.event.Actor;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person who has signed in.
 *
 * @param actor what is written down of them
 * @param roles what they are to the hiring
 */
public record Person(Actor actor, Set<String> roles) {

    /** Whether they have one of some roles. */
    public boolean is(String... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }
}
