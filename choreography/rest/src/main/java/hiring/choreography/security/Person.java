package hiring.choreography.security;

import hiring.choreography.event.Actor;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who has signed in.
 *
 * @param actor what is written down of them
 * @param roles what they are to the hiring
 */
public record Person(Actor actor, Set<String> roles) {

    /** One of the services, for whom no rule of people's is meant. */
    public static Person service(Actor actor) {
        return new Person(actor, Set.copyOf(Role.ALL));
    }

    /** Whether they have one of some roles. */
    public boolean is(String... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }
}
